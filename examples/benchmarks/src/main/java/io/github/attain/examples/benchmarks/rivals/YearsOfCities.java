package io.github.attain.examples.benchmarks.rivals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Somebody who makes the years of cities of a file of station hours. */
interface YearsOfCities extends AutoCloseable {
    /** Takes over the hours of the six pollutants. */
    void read(Path hours) throws SQLException;

    /**
     * The statistics of the year 2019 by HJ 663-2013, a line for each city and pollutant in the order of the text: city, pollutant,
     * valid days, mean and percentile in the digits in which they are reported, in steps of the last.
     */
    List<String> statistics() throws SQLException;

    @Override
    default void close() throws SQLException {}

    /** The stations of made-up cities, one to seven each in turn. */
    static List<List<String>> cities(int stations) {
        List<List<String>> cities = new ArrayList<>();
        int next = 1;
        while (next <= stations) {
            List<String> codes = new ArrayList<>();
            for (int i = cities.size() % 7; i >= 0 && next <= stations; i--) {
                codes.add(1000 + next++ + "A");
            }
            cities.add(codes);
        }
        return cities;
    }
}
