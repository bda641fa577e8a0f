package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.attain.input.DataFiles;
import io.github.attain.input.PhysicalLines;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Unreadable;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.standard.air.HourCheck;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.text.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables in which the hourly values of the national network are passed on. The header tells which of two it is: a row for
 * each hour and type, with a column for each station, which is the faster by far;
 *
 * <pre>{@code
 * date,hour,type,1316A,1317A,1318A
 * 20190101,0,PM2.5,116,105,124
 * 20190101,0,CO,1.6,1.2,
 * }</pre>
 *
 * <p>or a row for each station and hour, with its columns in any order, found by their names whatever their capitals, blanks and
 * underscores: the time ({@code timepoint}, {@code time}, 时间), or {@code date} and {@code hour} (日期, 小时); the code of the station
 * ({@code stationcode}, {@code station}, {@code WatchPoint}, 站点编号); and the types, where a unit may stand in brackets. Other columns are
 * passed over, and one that begins with a pollutant and is none of these is a problem. Cells are set apart by commas, or by what the
 * header has instead: tabs, semicolons, bars. Titles before the header cost a note, and a table
 * whose title or comment speaks of another unit than µg/m³ (CO: mg/m³) is not read; in either table a column {@code unit} or 单位
 * states the unit of each row, and values in another are a problem, and missing. Cells of the header may have several lines.
 *
 * <pre>{@code
 * timepoint,stationcode,pm2_5,pm10,o3,o3_24h,CO(mg/m3)
 * 2019-01-01T00:00:00,1316A,116,180,5,60,1.6
 * }</pre>
 *
 * <p>In such tables as the national centre published them O3 and O3_24h hold each other's values (seen in 2018 and at the beginning,
 * the middle and the end of 2022). The mean of an hour never exceeds the largest of 24 hours: where it does in nineteen of twenty of
 * the first hundred rows that differ, the two are read as what they are, and a warning says so.
 *
 * <p>The types PM2.5, PM10, SO2, NO2, O3 and CO are means of one hour, in µg/m³ and for CO in mg/m³; they are read. AQI, PM2.5_24h,
 * PM10_24h, SO2_24h, NO2_24h, O3_24h, O3_8h, O3_8h_24h and CO_24h were computed from them; they are passed over, and only {@link
 * #visit visit} sees them. Any other type is a problem.
 *
 * <p>A cell that is empty, a dash ({@code -}, {@code --}, {@code —}, {@code ——}), {@code -;}, {@code NaN}, {@code NA}, {@code N/A}, {@code null},
 * {@code NULL} or {@code -999}
 * is missing; 0 is a value. A value is a plain decimal from 0 to 99,999.999 with at most three decimals.
 *
 * <p>A point of time is one of China, or states its offset; it may count seconds or milliseconds since 1970 as well. It has no minutes.
 *
 * <p>Hours are 0 to 24: hour 24 of a day and hour 0 of the next are one. Values that can hardly have been measured are read, and
 * {@linkplain HourCheck doubted}.
 *
 * <p>Text is UTF-8, with or without a byte order mark, or GB18030. Every cell, row and file that cannot be read is a problem with
 * its line and column and costs nothing else; a row with too many or too few cells is left out whole. A row that stands there
 * twice is a problem; its equal values count once. At most a thousand problems are kept; a last one counts the rest.
 *
 * <p>A path may name a file, a file packed by gzip, a zip archive, or a folder of them, whose files are read in the order of their
 * names where these end in {@code .csv}, {@code .csv.gz} or {@code .zip}.
 *
 * <p>Immutable and thread-safe, where the progress is.
 */
public final class StationHoursCsv {
    private final HourLabel label;
    private final @Nullable ImmutableSet<String> only;
    private final Progress progress;
    private final HourCheck check;

    private StationHoursCsv(HourLabel label, @Nullable ImmutableSet<String> only, Progress progress, HourCheck check) {
        this.label = label;
        this.only = only;
        this.progress = progress;
        this.check = check;
    }

    /**
     * Creates a reader of all stations.
     *
     * @param label what the hour of a row means; in the files of the national network, {@link HourLabel#END_OF_HOUR}: the row
     *     of hour 1 is the mean from 0 to 1 o'clock, and that of hour 0 belongs to the day before
     * @return the reader
     */
    public static StationHoursCsv of(HourLabel label) {
        return new StationHoursCsv(label, null, (bytes, rows) -> {}, HourCheck.USUAL);
    }

    /**
     * Reads some stations and passes over the columns of the others, whatever stands in them and above them.
     *
     * @param codes the codes of the stations; one that no file has is a problem
     * @return such a reader
     */
    public StationHoursCsv only(Collection<String> codes) {
        return new StationHoursCsv(label, ImmutableSet.copyOf(codes), progress, check);
    }

    /**
     * Tells how far the reading has come.
     *
     * @param told what is told
     * @return such a reader
     */
    public StationHoursCsv reporting(Progress told) {
        return new StationHoursCsv(label, only, told, check);
    }

    /**
     * Chooses what hours are doubted for; where nobody chooses, it is {@link HourCheck#USUAL}. {@link #visit} doubts nothing.
     *
     * @param doubts the check
     * @return such a reader
     */
    public StationHoursCsv checking(HourCheck doubts) {
        return new StationHoursCsv(label, only, progress, doubts);
    }

    /**
     * Reads what a path names.
     *
     * @param path a file, an archive or a folder
     * @return the hours of all of it with the problems met; no value where no file has a header that can be understood
     */
    public Checked<StationHours> read(Path path) {
        Reading reading = new Reading(new StationGrid(label, only, check));
        DataFiles.read(path, ".csv", reading.problems, reading);
        return reading.hours(String.valueOf(path.getFileName()));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @return the hours with the problems met; no value where there is no header that can be understood
     */
    public Checked<StationHours> read(String name, InputStream in) {
        Reading reading = new Reading(new StationGrid(label, only, check));
        reading.readOnly(name, in);
        return reading.hours(name);
    }

    /**
     * Reads rows that are cut already, such as a sheet of a workbook.
     *
     * @param name what problems call them
     * @param rows the rows, under either header
     * @return what a file of the same cells gives
     */
    public Checked<StationHours> read(String name, RowSource rows) {
        Reading reading = new Reading(new StationGrid(label, only, check));
        reading.readOnly(name, rows);
        return reading.hours(name);
    }

    /**
     * Shows the rows of what a path names as they are, of every known type, in the order of the files.
     *
     * @param path a file, an archive or a folder
     * @param visitor what sees each good row; what it throws ends the reading
     * @return the problems met
     */
    public List<Problem> visit(Path path, Consumer<? super HourRow> visitor) {
        Reading reading = new Reading(new Rows(visitor));
        DataFiles.read(path, ".csv", reading.problems, reading);
        return reading.problems.all();
    }

    /**
     * Shows the rows of a stream as they are, of every known type, and leaves the stream open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @param visitor what sees each good row; what it throws ends the reading
     * @return the problems met
     */
    public List<Problem> visit(String name, InputStream in, Consumer<? super HourRow> visitor) {
        Reading reading = new Reading(new Rows(visitor));
        reading.readOnly(name, in);
        return reading.problems.all();
    }

    /**
     * Shows rows that are cut already as they are, of every known type.
     *
     * @param name what problems call them
     * @param rows the rows, under either header
     * @param visitor what sees each good row; what it throws ends the reading
     * @return the problems met
     */
    public List<Problem> visit(String name, RowSource rows, Consumer<? super HourRow> visitor) {
        Reading reading = new Reading(new Rows(visitor));
        reading.readOnly(name, rows);
        return reading.problems.all();
    }

    /** One call: the files that it reads share what was seen, what was wrong and where the values go. */
    private final class Reading implements DataFiles.Reading {
        private final ProblemList problems = new ProblemList("");
        private final SeenHours seen = new SeenHours();
        private final HourSink sink;
        private boolean understood;
        private long bytes;
        private long rows;

        Reading(HourSink sink) {
            this.sink = sink;
        }

        void readOnly(String name, InputStream in) {
            problems.enter(name);
            try {
                read(name, in);
            } catch (IOException broken) {
                problems.add(Unreadable.because(broken));
            }
        }

        void readOnly(String name, RowSource cells) {
            problems.enter(name);
            try {
                // There are no lines to be read.
                PhysicalLines none =
                        PhysicalLines.of(InputStream.nullInputStream()).orThrow();
                read(HourColumns.rows(new Records(cells, problems), none, problems, seen, sink), none);
            } catch (IOException broken) {
                problems.add(Unreadable.because(broken));
            }
        }

        @Override
        public void read(String name, InputStream in) throws IOException {
            Checked<PhysicalLines> lines = PhysicalLines.of(in);
            lines.problems().forEach(problems::add);
            if (lines.hasErrors()) {
                return;
            }
            PhysicalLines cut = lines.orThrow();
            read(HourColumns.rows(cut, problems, seen, sink), cut);
        }

        private void read(Optional<HourRows> header, PhysicalLines cut) throws IOException {
            if (header.isPresent()) {
                understood = true;
                header.get().read((more, further) -> progress.read(bytes + more, rows + further));
            }
            bytes += cut.bytesRead();
            rows += cut.number();
            progress.read(bytes, rows);
        }

        /** What was read; no station is missed where nothing could be read. */
        Checked<StationHours> hours(String all) {
            problems.enter(all);
            return understood
                    ? Checked.of(((StationGrid) sink).finish(problems), problems.all())
                    : Checked.failed(problems.all());
        }
    }

    /** Makes rows that a caller may keep. */
    private final class Rows implements HourSink {
        private final Consumer<? super HourRow> visitor;
        private ImmutableList<String> codes = ImmutableList.of();

        Rows(Consumer<? super HourRow> visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean wants(HourType type) {
            return true;
        }

        @Override
        public boolean wants(String code) {
            return only == null || only.contains(code);
        }

        @Override
        public boolean[] begin(ImmutableList<String> columns) {
            codes = columns;
            boolean[] wanted = new boolean[codes.size()];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = wants(codes.get(i));
            }
            return wanted;
        }

        @Override
        public void row(int epochDay, int hour, HourType type, int[] thousandths) {
            visitor.accept(new HourRow(LocalDate.ofEpochDay(epochDay), hour, type.label(), codes, thousandths.clone()));
        }
    }
}
