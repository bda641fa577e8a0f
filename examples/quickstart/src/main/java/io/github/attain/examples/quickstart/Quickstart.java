package io.github.attain.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.assessment.Assessor;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.report.Report;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Holds published figures of a few cities against the targets of Henan, while a month was running and after its end. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args {@code --language zh} for Chinese, {@code --all} for the targets without a value too
     * @throws IOException if the table cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> asked = List.of(args);
        Locale reader = asked.contains("zh") ? Locale.CHINA : Locale.ENGLISH;
        RulePack henan = HenanRules.load();
        Measurements measured = measured(henan);
        List<Target> targets = targets(henan, measured);
        List<Target> answered = targets.stream()
                .filter(target -> asked.contains("--all")
                        || target.indicators().stream()
                                .anyMatch(i -> !measured.of(target.place().code(), i.id())
                                        .isEmpty()))
                .toList();

        LocalDate then = LocalDate.of(2026, 1, 20);
        List<Target> running = answered.stream()
                .filter(target -> target.term().period().contains(ReportingPeriod.ofDay(then)))
                .toList();
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        out.print(Report.of(Assessor.of(running).assess(measured, then).withoutUnused(), reader)
                        .text()
                + "\n");

        LocalDate later = LocalDate.of(2026, 2, 4);
        out.print(
                Report.of(Assessor.of(answered).assess(measured, later), reader).text());
        if (answered.size() < targets.size()) {
            Text more = Text.of(
                    "\n这些地区另有{}项目标在表中没有数值；--all可一并列出。\n",
                    "\n{} more targets of these places have no value in the table; --all shows them.\n",
                    targets.size() - answered.size());
            out.print(more.in(reader));
        }
    }

    private static Measurements measured(RulePack henan) throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("measured.csv")) {
            return MeasurementCsv.of(henan.indicators(), henan.places())
                    .read("measured.csv", in)
                    .orThrow();
        }
    }

    /** The targets of the measured places in their order; the areas and river sections of a city count as the city. */
    private static List<Target> targets(RulePack henan, Measurements measured) {
        return measured.all().stream()
                .map(m -> m.place().replaceFirst("/.*", ""))
                .distinct()
                .flatMap(city -> henan.targets().stream()
                        .filter(target -> (target.place().code() + "/").startsWith(city + "/")))
                .distinct()
                .toList();
    }
}
