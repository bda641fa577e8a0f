package io.github.attain.examples.benchmarks.rivals;

import java.sql.SQLException;

/** Somebody who does the job. The targets are taken over when it is made. */
interface Contender extends AutoCloseable {
    /**
     * How many values it takes at once: one round where values stand as objects, so that nobody needs memory for all of them at a
     * time; all where they stand in columns.
     */
    int atOnce();

    /** Takes values over into the form in which its users have them. */
    void load(int from, int to) throws SQLException;

    /** Judges them, into the form in which its users take the verdicts. */
    void judge() throws SQLException;

    /** Writes the codes of the verdicts to where the values stand among all. */
    void tell(byte[] verdicts) throws SQLException;

    @Override
    default void close() throws SQLException {}

    /** All of them, by the names under which they are started. */
    static Contender named(String name) throws SQLException {
        return switch (name) {
            case "nothing" -> new Nothing();
            case "attain-columns" -> new AttainColumns();
            case "attain-assess" -> new AttainAssess();
            case "plain-loop" -> new PlainLoop();
            case "plain-records" -> new PlainRecords();
            case "duckdb" -> new DuckDb();
            case "dmn" -> new Dmn();
            default -> throw new IllegalArgumentException("nobody is called " + name);
        };
    }

    /** What a JVM takes that judges nothing. */
    final class Nothing implements Contender {
        @Override
        public int atOnce() {
            return Integer.MAX_VALUE;
        }

        @Override
        public void load(int from, int to) {}

        @Override
        public void judge() {}

        @Override
        public void tell(byte[] verdicts) {}
    }
}
