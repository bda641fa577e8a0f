package io.github.attain.monitoring;

import io.github.attain.input.MissingMarks;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Which pollutants a unit that stands beside values does not suit, so that these cannot be read.
     *
     * @param text the unit as it is written; nothing is refused where nothing is stated
     * @param whose the pollutants whose unit it may be: one, or all
     * @param there the pollutants of which there are values
     */
    static Set<Pollutant> refused(String text, Set<Pollutant> whose, Set<Pollutant> there) {
        Set<Pollutant> refused = EnumSet.noneOf(Pollutant.class);
        if (MissingMarks.contain(Blanks.plain(text))) {
            return refused;
        }
        refused.addAll(whose);
        refused.retainAll(there);
        List<String> units = ItemHeader.units(text);
        boolean isUsual = units.stream().anyMatch(unit -> isOwn(unit, Pollutant.PM25));
        boolean isOfCarbon = units.stream().anyMatch(unit -> isOwn(unit, Pollutant.CO));
        boolean namesCarbon = CARBON.matcher(text).find();
        if (units.size() == 1 && isUsual && whose.size() > 1) {
            // That CO is in milligrams goes without saying where the unit is that of the others.
            boolean isMeant = namesCarbon || there.equals(EnumSet.of(Pollutant.CO));
            refused.removeIf(pollutant -> pollutant != Pollutant.CO || !isMeant);
        } else if (units.size() == 1) {
            refused.removeIf(pollutant -> isOwn(units.get(0), pollutant));
        } else if (units.size() == 2 && isUsual && isOfCarbon && namesCarbon && whose.size() > 1) {
            refused.clear();
        }
        return refused;
    }

    /** Says that values of these pollutants are not read, for a unit beside them is another than theirs. */
    static Problem problem(String text, Set<Pollutant> refused) {
        boolean isOne = refused.size() == 1;
        return problem(text, isOne ? refused.iterator().next().unit().code() : ALLOWED);
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
