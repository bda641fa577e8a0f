package io.github.attain.examples.programs;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Which targets does a table of measured values keep? */
public final class JudgeTable {
    private JudgeTable() {}

    /**
     * Prints what the values of 焦作 decide.
     *
     * @param args the table: a file with one value a row, under place,indicator,period,value,unit
     */
    public static void main(String[] args) {
        RulePack henan = HenanRules.load();

        Checked<Measurements> table =
                MeasurementCsv.of(henan.indicators(), henan.places()).read(Path.of(args[0]));
        table.problems().forEach(System.out::println);

        Assessment answer = Assessor.of(henan.targetsOf(HenanPlaces.JIAOZUO))
                .assess(table.value().orElseThrow(), LocalDate.of(2026, 1, 31));

        for (Result result : answer.results()) {
            if (result.verdict() == Verdict.MET || result.verdict() == Verdict.NOT_MET) {
                System.out.println(result.verdict() + "  " + result.sentence(Locale.ENGLISH));
            }
        }
    }
}
