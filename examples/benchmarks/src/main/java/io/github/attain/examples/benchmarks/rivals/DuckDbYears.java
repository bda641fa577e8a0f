package io.github.attain.examples.benchmarks.rivals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * DuckDB on all processors. Its numbers are whole ones, because means in floating point round some halves to the wrong side: the
 * mean of an hour over up to seven stations in 420ths of a thousandth, rounding half to even by a remainder.
 */
final class DuckDbYears implements YearsOfCities {
    private static final String READ = """
            CREATE TABLE hours AS
            SELECT type, station, value,
                CAST(strptime(date, '%%Y%%m%%d') + to_hours(hour - 1) AS TIMESTAMP) AS begins
            FROM (UNPIVOT (
                SELECT * FROM read_csv('%s', header = true, types = {'date': 'VARCHAR', 'hour': 'INTEGER', 'type': 'VARCHAR', %s})
                WHERE type IN ('PM2.5', 'PM10', 'SO2', 'NO2', 'O3', 'CO'))
                ON COLUMNS(* EXCLUDE (date, hour, type)) INTO NAME station VALUE value)
            """;
    private static final String HALF_EVEN = """
            CREATE MACRO half_even(n, d) AS
                n // d + CASE WHEN 2 * (n %% d) > d OR (2 * (n %% d) = d AND (n // d) %% 2 = 1) THEN 1 ELSE 0 END
            """;
    private static final String STATISTICS = """
            WITH city_hour AS (
                SELECT city, type, CAST(begins AS DATE) AS day, hour(begins) AS slot,
                    CAST(sum(CAST(value * 1000 AS BIGINT)) AS BIGINT) * 420 // count(*) AS scaled
                FROM hours JOIN city USING (station) WHERE year(begins) = 2019 GROUP BY ALL),
            eight AS (
                SELECT city, day, half_even(CAST(sum(scaled) AS BIGINT), count(*) * 420000) AS value
                FROM (SELECT *, unnest(range(greatest(slot, 7), least(slot + 8, 24))) AS until
                    FROM city_hour WHERE type = 'O3')
                GROUP BY city, day, until HAVING count(*) >= 6),
            city_day AS (
                SELECT city, type,
                    half_even(CAST(sum(scaled) AS BIGINT), count(*) * CASE type WHEN 'CO' THEN 42000 ELSE 420000 END) AS value
                FROM city_hour WHERE type <> 'O3' GROUP BY city, type, day HAVING count(*) >= 20
                UNION ALL
                SELECT city, 'O3', max(value) FROM eight GROUP BY city, day HAVING count(*) >= 14 OR max(value) > 160),
            listed AS (
                SELECT city, type, count(*) AS n, CAST(sum(value) AS BIGINT) AS total, list(value ORDER BY value) AS ascending,
                    (count(*) - 1) * CASE type WHEN 'O3' THEN 90 WHEN 'SO2' THEN 98 WHEN 'NO2' THEN 98 ELSE 95 END AS place
                FROM city_day GROUP BY city, type),
            between_two AS (
                SELECT *, ascending[place // 100 + 1] AS low, ascending[least(place // 100 + 2, n)] AS high FROM listed)
            SELECT concat_ws(' ', city, type, n, half_even(total, n),
                half_even(low * 100 + (high - low) * (place %% 100), 100)) FROM between_two
            """;

    private final Connection database;
    private final List<List<String>> cities;

    DuckDbYears(int stations) throws SQLException {
        cities = YearsOfCities.cities(stations);
        database = DriverManager.getConnection("jdbc:duckdb:");
        // What its guide advises for large files: the order of the rows does not matter.
        run("SET preserve_insertion_order = false");
        run(HALF_EVEN.formatted());
        run("CREATE TABLE city (city INTEGER, station VARCHAR)");
        for (int city = 0; city < cities.size(); city++) {
            for (String station : cities.get(city)) {
                run("INSERT INTO city VALUES (" + city + ", '" + station + "')");
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void read(Path hours) throws SQLException {
        List<String> types = new ArrayList<>();
        cities.forEach(codes -> codes.forEach(station -> types.add("'" + station + "': 'DECIMAL(9, 3)'")));
        run(READ.formatted(hours, String.join(", ", types)));
    }

    @Override
    public List<String> statistics() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(STATISTICS.formatted())) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        lines.sort(null);
        return lines;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
