package io.github.attain.examples.programs;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.json.PackReader;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Share;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** How are targets kept in a file of one's own, that a person who knows no Java can add to? */
public final class MyOwnPack {
    private MyOwnPack() {}

    /**
     * Reads a pack, tells all that is wrong with it, and judges by it.
     *
     * @param args the pack: a JSON file
     */
    public static void main(String[] args) {
        Checked<RulePack> read = PackReader.read(Path.of(args[0]));
        read.problems().forEach(problem -> System.out.println(problem.message(Locale.ENGLISH)));
        if (read.hasErrors()) {
            return;
        }
        RulePack pack = read.orThrow();

        Measurements measured = Measurements.builder()
                .add(
                        pack.place("乌有市").orElseThrow(),
                        "water.surface.class-1-3-share",
                        ReportingPeriod.ofYear(2025),
                        Share.of(7, 9))
                .build();

        for (Result result : Assessor.of(pack.targets())
                .assess(measured, LocalDate.of(2026, 1, 31))
                .results()) {
            System.out.println(result.verdict() + "  " + result.sentence(Locale.ENGLISH));
        }
    }
}
