package io.github.attain.examples.programs;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Measurements;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;

/** The values stand in a table of a database: what do they decide? */
public final class FromDatabase {
    private FromDatabase() {}

    /**
     * Judges what a query gives; numbers stay exact, for a DECIMAL comes as a BigDecimal.
     *
     * @param args the address of the database, such as {@code jdbc:h2:./values}
     * @throws SQLException if the database cannot be asked
     */
    public static void main(String[] args) throws SQLException {
        Measurements.Builder measured = Measurements.builder();
        try (Connection database = DriverManager.getConnection(args[0]);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT indicator, y, amount, unit FROM measured")) {
            while (rows.next()) {
                measured.add(
                        HenanPlaces.JIAOZUO,
                        rows.getString("indicator"),
                        ReportingPeriod.ofYear(rows.getInt("y")),
                        Quantity.of(rows.getBigDecimal("amount"), rows.getString("unit")));
            }
        }
        Assessor assessor = Assessor.of(HenanRules.load().targetsOf(HenanPlaces.JIAOZUO));
        for (Result result :
                assessor.assess(measured.build(), LocalDate.of(2026, 1, 31)).results()) {
            if (!result.measurements().isEmpty()) {
                System.out.println(result.verdict() + "  " + result.sentence(Locale.ENGLISH));
            }
        }
    }
}
