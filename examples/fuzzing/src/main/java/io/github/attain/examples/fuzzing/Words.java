package io.github.attain.examples.fuzzing;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemsException;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The readers of single words: what is read is written and read again equal, and what is not is refused as documented. */
final class Words {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    private Words() {}

    static Map<String, Target> all() {
        return Map.of(
                "numbers", word(Exact::parse, Exact::toString),
                "quantities", word(Quantity::parse, Quantity::toString),
                "units", word(Unit::parse, Unit::code),
                "periods", word(ReportingPeriod::parse, ReportingPeriod::toString),
                "values", Words::values);
    }

    private static <T> Target word(Function<String, T> parse, Function<T, String> write) {
        return input -> {
            Optional<T> parsed = parsed(parse, new String(input, StandardCharsets.UTF_8));
            parsed.ifPresent(value -> Oracle.equal("written and read again", value, parse.apply(write.apply(value))));
        };
    }

    private static <T> Optional<T> parsed(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (ProblemsException documented) {
            documented.problems().forEach(problem -> problem.message().zh());
            return Optional.empty();
        }
    }

    private static void values(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (Indicator indicator : World.INDICATORS) {
            Checked<? extends Value> read = indicator.read(text);
            read.problems().forEach(problem -> problem.message().zh());
            read.value()
                    .ifPresent(value -> Answers.hold(Measurements.of(List.of(Measurement.builder()
                            .place("990100")
                            .indicator(indicator.id())
                            .period(YEAR)
                            .value(value)
                            .build()))));
        }
    }
}
