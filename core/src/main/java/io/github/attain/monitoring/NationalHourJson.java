package io.github.attain.monitoring;

import io.github.attain.input.DataFiles;
import io.github.attain.input.JsonFile;
import io.github.attain.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hour of all stations that the national centre publishes, as a GeoJSON file: {@code {"features": [{"properties":
 * {"stationcode": "1001A", "timepoint": "2018-02-20T07:00:00", "pm2_5": "38", "pm10": "-;", …}}, …]}}; or as a bare list of these
 * objects, which may stand under {@code data}. Capitals, underscores and points in names do not matter, nor does {@code
 * _1h}: {@code StationCode}, {@code time_point}, {@code PM2.5}.
 *
 * <p>The time is that of China, as {@code 2018-02-20T07:00:00}, {@code 2018/2/20 7:00}, {@code 2018022007}, with a zone ({@code
 * 2018-02-19T23:00:00Z}) or as seconds or milliseconds since 1970; hour 24 is hour 0 of the next day.
 *
 * <p>Values are texts or numbers. An empty one, a dash, {@code -;}, {@code NaN}, {@code NA}, {@code null} or {@code -999} is missing; 0 is a
 * value. Fields that are not of {@link NationalHour} are passed over; one
 * that begins with a pollutant is told, once for each file. A field {@code unit}, {@code units} or 单位, of the feature or of the file, states
 * the unit of the concentrations: those in another than that of {@link NationalHour} are a problem, and missing.
 *
 * <p>A value that cannot be read is a problem, and missing; a feature without a station or a time is left out. Of features of one
 * station and time, equal ones count once, and different ones are left out and reported. Where the text breaks off, what came
 * before is kept. Files are UTF-8 and at most 32 MB; at most 100,000 features are read. A path may also name a packed file, an
 * archive or a folder, whose files end in {@code .json}, {@code .json.gz} or {@code .zip}.
 *
 * <p>Immutable and thread-safe.
 */
public final class NationalHourJson {
    private final @Nullable Boolean isSwapped;

    private NationalHourJson(@Nullable Boolean isSwapped) {
        this.isSwapped = isSwapped;
    }

    /**
     * Creates a reader that finds out, for each file, whether {@code o3} holds what {@code o3_24h} should, and the reverse, and says so where it
     * does: the mean of an hour never exceeds the largest of 24 hours, so that where it does in nineteen of twenty features that
     * differ, or more, the names are swapped. So they are in all that was looked at here as the centre
     * published it: of 2018-02-20 at 7:00, and of 2022-01-03, 2022-07-15 and 2022-12-15 at 15:00.
     *
     * @return the reader
     */
    public static NationalHourJson recognising() {
        return new NationalHourJson(null);
    }

    /**
     * Creates a reader that takes the fields by their names, and warns where their values say that O3 is swapped.
     *
     * @return the reader
     */
    public static NationalHourJson asNamed() {
        return new NationalHourJson(false);
    }

    /**
     * Creates a reader of files in which {@code o3} holds what {@code o3_24h} should, and the reverse, whatever their values say. The
     * published index is that of the hourly mean of O3.
     *
     * @return the reader
     */
    public static NationalHourJson withOzoneSwapped() {
        return new NationalHourJson(true);
    }

    /**
     * Reads what a path names.
     *
     * @param path a file, an archive or a folder
     * @return the good features by station and time, with the problems met; no value where there is no list of features
     */
    public Checked<List<NationalHour>> read(Path path) {
        NationalHourReader reader = new NationalHourReader(isSwapped);
        DataFiles.read(path, ".json", reader.problems(), reader);
        return reader.hours();
    }

    /**
     * Reads a stream and leaves it open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @return the good features by station and time, with the problems met; no value where there is no list of features
     */
    public Checked<List<NationalHour>> read(String name, InputStream in) {
        NationalHourReader reader = new NationalHourReader(isSwapped);
        reader.problems().enter(name);
        try {
            reader.read(name, in);
        } catch (IOException broken) {
            reader.problems().add(JsonFile.unreadable(broken));
        }
        return reader.hours();
    }
}
