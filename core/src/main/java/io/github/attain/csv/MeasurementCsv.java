package io.github.attain.csv;

import io.github.attain.indicator.Indicator;
import io.github.attain.input.PhysicalLines;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.input.Unreadable;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads measured values from a table with one value a row.
 *
 * <table>
 * <caption>Columns, in any order, by their English or Chinese name; the first four are required</caption>
 * <tr><th>name</th><th>what it holds</th></tr>
 * <tr><td>place, 地区</td><td>code or name of a place: {@code 410800}, 焦作市, 焦作, Jiaozuo</td></tr>
 * <tr><td>indicator, 指标</td><td>id or name of an indicator</td></tr>
 * <tr><td>period, 时段</td><td>{@code 2019}, {@code 2019-03}, {@code 2021/2025} and the other forms of {@link
 * io.github.attain.time.ReportingPeriod}; 2019年, 2019年3月, 2019年1-9月, 2019年一季度, 2019年上半年, 2021-2025年</td></tr>
 * <tr><td>value, 数值</td><td>{@code 58 ug/m3}, {@code 2 of 5}, Ⅲ, {@code 148 of 168}, {@code yes}; or a number whose
 * unit stands in the next column</td></tr>
 * <tr><td>unit, 单位</td><td>{@code ug/m3}, 微克/立方米, {@code %}</td></tr>
 * <tr><td>dust, 沙尘</td><td>{@code included} 未扣除, {@code deducted} 扣除</td></tr>
 * <tr><td>status, 状态</td><td>{@code provisional} 初步, {@code final} 最终</td></tr>
 * <tr><td>gas-state, 气体状态</td><td>{@code standard} 标准状态, {@code reference} 参比状态, {@code actual} 实际状态</td></tr>
 * <tr><td>edition, 标准版本</td><td>the edition of the standard by which it was computed, such as {@code HJ 663-2013}</td></tr>
 * <tr><td>valid, 有效数; expected, 应有数; still-required, 尚缺</td><td>how many observations are valid, how many the period
 * has, how many more valid ones the standard requires; without the last, what the indicator's standard requires of a year, and else
 * nobody knows and every answer says so</td></tr>
 * <tr><td>source, 来源; source-kind, 来源类型; url, 网址; locator, 位置</td><td>title or number of the document;
 * {@code official} 官方, {@code press} 媒体, {@code dataset} 数据集; address; section or row</td></tr>
 * <tr><td>known-from, 发布日期</td><td>the date from which the value was known</td></tr>
 * <tr><td>note, 备注</td><td>what a reader should know</td></tr>
 * </table>
 *
 * <p>Text is UTF-8, with or without a byte order mark, or GB18030; the bytes decide. Lines that begin with {@code #} and
 * blank lines are passed over; cells are set apart by commas, or by what the header has instead: tabs, semicolons, bars,
 * full-width commas. Titles before the header and columns that only count rows cost a note. What is not seen around a cell
 * means nothing, and full-width digits are digits. A value that is empty or a dash was not obtained: it is reported and never read as 0.
 *
 * <p>Every row that cannot be read is a problem with its line and column, and costs no other row. At most a thousand problems
 * are kept; a last one counts the rest. Memory holds the good rows and never more than a line of the others.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasurementCsv {
    private final Names<Indicator> indicators;
    private final Names<Place> places;

    private MeasurementCsv(Names<Indicator> indicators, Names<Place> places) {
        this.indicators = indicators;
        this.places = places;
    }

    /**
     * Creates a reader.
     *
     * @param indicators the indicators that a table may speak of
     * @param places the places that a table may speak of
     * @return the reader
     */
    public static MeasurementCsv of(Collection<Indicator> indicators, Collection<Place> places) {
        return new MeasurementCsv(
                Names.of(
                        indicators,
                        Indicator::id,
                        i -> List.of(i.name().zh(), i.name().en())),
                Names.of(places, Place::code, Place::names));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the values of the good rows with the problems of the others; no value where there is no such file, or no
     *     header that can be understood
     */
    public Checked<Measurements> read(Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        if (Files.isDirectory(file)) {
            Problem folder = Unreadable.file(file.toString(), new Text("是文件夹", "a directory"));
            return Checked.failed(folder.at(new Location(name, "")));
        }
        try (InputStream in = Unreadable.open(file)) {
            return read(name, in);
        } catch (IOException unreadable) {
            return Checked.failed(Unreadable.file(file.toString(), unreadable).at(new Location(name, "")));
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @return the values of the good rows with the problems of the others; no value where there is no header that can be
     *     understood
     */
    public Checked<Measurements> read(String name, InputStream in) {
        return read(name, in, null);
    }

    /**
     * Reads rows that are cut already, such as a sheet of a workbook.
     *
     * @param name what problems call them
     * @param rows the rows
     * @return what a file of the same cells gives
     */
    public Checked<Measurements> read(String name, RowSource rows) {
        return read(name, InputStream.nullInputStream(), rows);
    }

    private Checked<Measurements> read(String name, InputStream in, @Nullable RowSource rows) {
        ProblemList problems = new ProblemList(name);
        // Each with the line that says it first.
        Map<Measurement, Long> measurements = new LinkedHashMap<>();
        boolean understood;
        try {
            Checked<PhysicalLines> lines = PhysicalLines.of(in);
            lines.problems().forEach(problems::add);
            understood = !lines.hasErrors()
                    && read(
                            rows == null ? new Records(lines.orThrow(), problems) : new Records(rows, problems),
                            measurements,
                            problems);
        } catch (IOException broken) {
            problems.add(Unreadable.because(broken));
            understood = !measurements.isEmpty();
        }
        if (!understood) {
            return Checked.failed(problems.all());
        }
        Measurements good = Measurements.of(measurements.keySet());
        good.forEachConflict(
                (differing, problem) -> problems.add(Objects.requireNonNull(measurements.get(differing)), problem));
        return Checked.of(good, problems.all());
    }

    /** Whether there is a header under which rows can be understood. */
    private boolean read(Records records, Map<Measurement, Long> measurements, ProblemList problems)
            throws IOException {
        Row first = records.header(Header::isOne);
        if (first == null) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", Column.allNames()));
            return false;
        }
        Checked<Header> header = Header.read(first);
        header.problems().forEach(p -> problems.add(first.line(), p));
        if (header.hasErrors()) {
            return false;
        }
        records.expect(header.orThrow().names().size());
        RowReader rows = new RowReader(indicators, places, header.orThrow(), problems);
        for (Row row = records.next(); row != null; row = records.next()) {
            long line = row.line();
            rows.read(row).ifPresent(measured -> measurements.putIfAbsent(measured, line));
        }
        return true;
    }
}
