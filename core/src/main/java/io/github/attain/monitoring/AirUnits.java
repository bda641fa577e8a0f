package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units that stand beside tables of air, or in a row of their own: they are those in which the tables are read, or refused. */
final class AirUnits {
    private static final String ALLOWED = "ug/m3; CO: mg/m3";

    private static final Pattern CARBON = Pattern.compile("(?<![A-Za-z])CO(?![A-Za-z0-9])|一氧化碳");

    private AirUnits() {}

    /** Whether lines beside a table speak of units and not of the one in which all but CO are read; each is then noted. */
    static boolean contradict(List<Row> beside, ProblemList problems) {
        boolean contradict = false;
        for (Row row : beside) {
            String text = String.join(" ", row.cells());
            List<String> units = ItemHeader.units(text);
            // That CO is in milligrams goes without saying.
            boolean ofCarbon =
                    CARBON.matcher(text).find() && units.stream().allMatch(unit -> isOwn(unit, Pollutant.CO));
            if (!units.isEmpty() && !ofCarbon && units.stream().noneMatch(unit -> isOwn(unit, Pollutant.PM25))) {
                contradict = true;
                problems.add(row.line(), problem(text, ALLOWED));
            }
        }
        return contradict;
    }

    /**
     * Whether a cell below the name of a pollutant is its unit; empty where it is none at all. Another unit is noted.
     *
     * @param column what the table calls the column
     */
    static Optional<Boolean> own(Row row, String cell, Pollutant pollutant, String column, ProblemList problems) {
        if (ItemHeader.units(cell).isEmpty() || !ItemHeader.isUnit(cell)) {
            return Optional.empty();
        }
        boolean own = isOwn(cell, pollutant);
        if (!own) {
            problems.add(row.line(), column, problem(cell, pollutant.unit().code()));
        }
        return Optional.of(own);
    }

    private static boolean isOwn(String text, Pollutant pollutant) {
        return ItemHeader.units(text).stream()
                .allMatch(unit -> Unit.read(ItemHeader.spelled(unit))
                        .value()
                        .filter(pollutant.unit()::equals)
                        .isPresent());
    }

    private static Problem problem(String value, String allowed) {
        return Problem.of(ProblemCode.UNKNOWN_UNIT).with("value", value).with("allowed", allowed);
    }
}
