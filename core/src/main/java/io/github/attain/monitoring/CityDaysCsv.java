package io.github.attain.monitoring;

import io.github.attain.problem.Checked;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the table without a header in which days of cities are passed on: city, date, AQI, range of the AQI, level, PM2.5, PM10,
 * SO2, CO, NO2, O3, rank.
 *
 * <pre>{@code
 * 焦作,2013-12-31,84,81~86,良,22.3,112.9,55,0.833,30.1,51,21
 * }</pre>
 *
 * <p>In this format 0 is missing, beside the marks that {@link StationHoursCsv} knows. The AQI is as written: in the tables known
 * it is a mean of hourly indices and not the daily index of HJ 633. Range, level and rank are passed over. Over what time O3 was
 * averaged the table does not say.
 *
 * <p>A cell that cannot be read is a problem, and its value is missing; a row without city, date or twelve cells is left out. Of
 * rows that stand there twice, equal ones count once, and different ones are left out and reported.
 *
 * <p>Text is UTF-8, with or without a byte order mark, or GB18030. A path may also name a packed file, an archive or a folder, as
 * with {@link StationHoursCsv}.
 */
public final class CityDaysCsv {
    private CityDaysCsv() {}

    /**
     * Reads what a path names.
     *
     * @param path a file, an archive or a folder
     * @return the days, by city and date, with the problems met; no value where not one row can be read
     */
    public static Checked<List<CityDayRow>> read(Path path) {
        CityDayRows rows = new CityDayRows();
        rows.read(path);
        return rows.days();
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @return the days, by city and date, with the problems met; no value where not one row can be read
     */
    public static Checked<List<CityDayRow>> read(String name, InputStream in) {
        CityDayRows rows = new CityDayRows();
        rows.readOnly(name, in);
        return rows.days();
    }
}
