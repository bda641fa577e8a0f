package io.github.attain.examples.benchmarks.rivals;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, on all processors: a join of the values with the targets, and the verdicts in a table. */
final class DuckDb implements Contender {
    private static final String VERDICTS = """
            CREATE OR REPLACE TABLE verdict AS
            SELECT v.id, CAST(CASE
                WHEN v.measured IS NULL THEN 0
                WHEN CASE t.side
                    WHEN '<=' THEN v.measured <= t.line
                    WHEN '>=' THEN v.measured >= t.line
                    WHEN '<' THEN v.measured < t.line
                    WHEN '>' THEN v.measured > t.line END THEN 1
                ELSE 2 END AS TINYINT) AS code
            FROM measurement v JOIN target t ON t.id = v.target
            """;

    private final DuckDBConnection database;

    DuckDb() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        run("CREATE TABLE target (id INTEGER PRIMARY KEY, side VARCHAR, line DECIMAL(6, 1))");
        try (DuckDBAppender rows = database.createAppender("target")) {
            for (int t = 0; t < Job.TARGETS; t++) {
                rows.beginRow()
                        .append(t)
                        .append(Job.side(t).sign)
                        .append(BigDecimal.valueOf(Job.limitTenths(t), 1))
                        .endRow();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public int atOnce() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void load(int from, int to) throws SQLException {
        run("CREATE OR REPLACE TABLE measurement (id INTEGER, target INTEGER, measured DECIMAL(6, 1))");
        try (DuckDBAppender rows = database.createAppender("measurement")) {
            for (int i = from; i < to; i++) {
                long tenths = Job.tenths(i);
                rows.beginRow().append(i).append(Job.target(i));
                if (tenths == Job.MISSING) {
                    rows.appendNull();
                } else {
                    // The whole number behind the decimal, which its column keeps.
                    rows.appendDecimal((int) tenths);
                }
                rows.endRow();
            }
        }
    }

    @Override
    public void judge() throws SQLException {
        run(VERDICTS);
    }

    @Override
    public void tell(byte[] verdicts) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, code FROM verdict")) {
            while (rows.next()) {
                verdicts[rows.getInt(1)] = rows.getByte(2);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
