package io.github.attain.monitoring;

import io.github.attain.problem.Checked;
import io.github.attain.text.RowSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the tables in which days of cities are passed on. With a header, columns stand in any order and are found by their names: 日期 or
 * {@code date} is required; 城市 or {@code city}, or else 地区, 区县 or {@code place}; {@code AQI}, and the pollutants, where a unit may stand in brackets, are read where they are. A
 * table without a column of the city is of the one that its file is called by. Other columns are passed over, and one that begins with a
 * pollutant and is none of these is a problem.
 *
 * <pre>{@code
 * 日期,质量等级,AQI,PM2.5,PM10,NO2,SO2,CO,O3_8h
 * 2013-12-31,良,84,22.3,112.9,30.1,55,0.833,51
 * }</pre>
 *
 * <p>Without a header: city, date, AQI, range of the AQI, level, PM2.5, PM10, SO2, CO, NO2, O3, rank.
 *
 * <pre>{@code
 * 焦作,2013-12-31,84,81~86,良,22.3,112.9,55,0.833,30.1,51,21
 * }</pre>
 *
 * <p>A column O3 that does not say over what time it was averaged, as the one without a header never does, is {@link CityDayRow#ozone} and
 * no value of eight hours; a header is warned about. {@code O3_8h} is the largest mean of eight hours, {@code O3_1h} the largest of one.
 *
 * <p>A column 单位 or {@code unit}, or one of a pollutant alone ({@code CO_unit}), states the unit of each row: values in another unit than
 * these are a problem and missing.
 *
 * <p>A title, comment, row of units or remark below that speaks of another unit than these (µg/m³, CO mg/m³) is a problem, and what it concerns is
 * not read.
 *
 * <p>0 is missing, beside the marks that {@link StationHoursCsv} knows. The AQI is as written: in the tables known it is a
 * mean of hourly indices and not the daily index of HJ 633.
 *
 * <p>The level beside an AQI (良, 二级, Ⅱ) is not kept: where it is that of another index, that is a warning. In the table without a header
 * the AQI is a rounded mean, and at the end of a level the word may be that of the next.
 *
 * <p>A value that {@link io.github.attain.standard.air.HourCheck#USUAL} would doubt of an hour, such as 9999, is told and counts all the same.
 *
 * <p>A cell that cannot be read is a problem, and its value is missing; a row without city or date, or with more or fewer cells than the
 * header, is left out. Of rows that stand there twice, equal ones count once, and different ones are left out and reported.
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

    /**
     * Reads rows that are cut already, such as a sheet of a workbook.
     *
     * @param name what problems call them
     * @param rows the rows
     * @return what a file of the same cells gives
     */
    public static Checked<List<CityDayRow>> read(String name, RowSource rows) {
        CityDayRows days = new CityDayRows();
        days.readOnly(name, rows);
        return days.days();
    }
}
