package io.github.attain.rules.henan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.target.Target;
import io.github.attain.time.Period;
import io.github.attain.value.Finding;
import io.github.attain.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One line of a file in {@code cases}: a situation and the verdict that the document gives it. What was measured is written
 * as a value of the target's own indicator in its own term ({@code 43 ug/m3}); another year or indicator stands before an
 * equals sign ({@code 2021 = 2500 t}), and several values are set apart by semicolons.
 */
record GoldenCase(String target, String situation, String measured, LocalDate asOf, String verdict, String clause) {
    private static final List<String> FINDINGS = List.of("yes", "basically", "no");

    /** Reads the cases of every plan of a pack; a plan without a file fails. */
    static List<GoldenCase> all(RulePack pack) {
        return pack.plans().stream().flatMap(p -> of(p.id()).stream()).toList();
    }

    private static List<GoldenCase> of(String plan) {
        String file = "cases/" + plan + ".csv";
        try (InputStream bytes = Objects.requireNonNull(GoldenCase.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().map(GoldenCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static GoldenCase of(NamedCsvRecord row) {
        return new GoldenCase(
                row.getField("target"),
                row.getField("situation"),
                row.getField("measured"),
                LocalDate.parse(row.getField("as_of")),
                row.getField("verdict"),
                row.getField("clause"));
    }

    Result assess(RulePack pack) {
        Target own = target(pack);
        return Assessor.of(List.of(own))
                .assess(measurements(own, pack), asOf)
                .of(own.id())
                .orElseThrow();
    }

    Target target(RulePack pack) {
        return pack.target(target).orElseThrow(() -> new IllegalArgumentException("no such target: " + target));
    }

    private Measurements measurements(Target own, RulePack pack) {
        return Measurements.of(Arrays.stream(measured.split(";", -1))
                .filter(text -> !text.isBlank())
                .map(text -> measurement(text, own, pack))
                .toList());
    }

    private static Measurement measurement(String text, Target own, RulePack pack) {
        Indicator indicator = own.indicator();
        Period period = own.term().period();
        List<String> sides = new ArrayList<>(List.of(text.split("=", -1)));
        String value = sides.remove(sides.size() - 1).strip();
        for (String side : sides) {
            if (pack.indicator(side.strip()).isPresent()) {
                indicator = pack.indicator(side.strip()).get();
            } else {
                period = Period.parse(side);
            }
        }
        return Measurement.builder()
                .place(own.place().code())
                .indicator(indicator.id())
                .period(period)
                .value(read(value, indicator))
                .build();
    }

    private static Value read(String value, Indicator indicator) {
        return FINDINGS.contains(value)
                ? Finding.read(value).orThrow()
                : indicator.read(value).orThrow();
    }

    /** The verdict as the files write it: with the reason where nothing could be judged. */
    static String written(Result result) {
        return result.verdict() == Verdict.NOT_ASSESSABLE
                ? result.verdict() + " " + result.reason().orElseThrow()
                : result.verdict().toString();
    }

    @Override
    public String toString() {
        return target + ": " + situation + " [" + measured + "] " + verdict;
    }
}
