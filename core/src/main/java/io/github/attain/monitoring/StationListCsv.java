package io.github.attain.monitoring;

import io.github.attain.problem.Checked;
import io.github.attain.text.RowSource;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads the list of a network's stations.
 *
 * <pre>{@code
 * 监测点编码,监测点名称,城市,经度,纬度
 * 1316A,烟厂,郑州,113.6844,34.7622
 * 1324A,岗李水库(对照点),郑州,113.6113,34.9162
 * }</pre>
 *
 * <p>Columns stand in any order, by these names or in English: {@code code}, {@code name}, {@code city}, {@code longitude} ({@code
 * lon}), {@code latitude} ({@code lat}). Code and city are required; other columns are passed over. A station is a control station
 * where the optional column 对照点 ({@code control}) says so ({@code Y}, {@code yes}, {@code true}, {@code 1}, 是), or where its
 * name, that column or one of types (点位类型, {@code type}) speaks of 对照, and not of 非对照.
 *
 * <p>A station without a code is left out; one without a city or with an unreadable coordinate is kept without it; a coordinate
 * that is blank or a dash is nothing wrong. All but the last are problems. A code that stands there twice is a problem: the station keeps
 * what all its rows agree on, and of names the first in the order of characters, so that the order of rows does not matter.
 *
 * <p>Text is UTF-8, with or without a byte order mark, or GB18030. A path may also name a packed file, an archive or a folder, as
 * with {@link StationHoursCsv}.
 */
public final class StationListCsv {
    private StationListCsv() {}

    /**
     * Reads what a path names.
     *
     * @param path a file, an archive or a folder
     * @return the stations with the problems met; no value where there is no header that can be understood
     */
    public static Checked<Stations> read(Path path) {
        StationRows rows = new StationRows();
        rows.read(path);
        return rows.stations();
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @return the stations with the problems met; no value where there is no header that can be understood
     */
    public static Checked<Stations> read(String name, InputStream in) {
        StationRows rows = new StationRows();
        rows.readOnly(name, in);
        return rows.stations();
    }

    /**
     * Reads rows that are cut already, such as a sheet of a workbook.
     *
     * @param name what problems call them
     * @param rows the rows
     * @return what a file of the same cells gives
     */
    public static Checked<Stations> read(String name, RowSource rows) {
        StationRows stations = new StationRows();
        stations.readOnly(name, rows);
        return stations.stations();
    }
}
