package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Given;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes, every reader answers with a value or with one clear problem. */
class ReadingProperties {

    @Provide
    Arbitrary<String> soups() {
        return Given.soups();
    }

    @Provide
    Arbitrary<Exact> numbers() {
        return Given.decimals().map(Exact::of);
    }

    private static List<Checked<?>> readings(String text) {
        return List.of(
                Exact.read(text),
                Quantity.read(text),
                Share.read(text),
                Rank.read(text),
                GradeScale.SURFACE_WATER.read(text),
                GradeScale.LETTERS.read(text),
                Finding.read(text),
                Unit.read(text),
                ReportingPeriod.read(text));
    }

    @Property
    void everyReaderGivesAValueOrOneProblem(@ForAll("soups") String text) {
        for (Checked<?> reading : readings(text)) {
            assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
            assertThat(reading.problems()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void everyProblemSaysInBothLanguagesWhatIsWrongAndWhatIsAllowed(@ForAll("soups") String text) {
        for (Checked<?> reading : readings(text)) {
            for (Problem problem : reading.problems()) {
                assertThat(problem.attributes().get("allowed")).isNotBlank();
                for (String message :
                        List.of(problem.message().zh(), problem.message().en())) {
                    boolean clear = message.length() > 5 && message.length() < 700 && isHarmless(message);
                    assertThat(clear).as(message).isTrue();
                }
            }
        }
    }

    private static boolean isHarmless(String message) {
        return message.codePoints()
                .map(Character::getType)
                .noneMatch(
                        type -> type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
    }

    @Property
    void whateverIsReadIsWrittenInAFormThatReadsBackEqual(@ForAll("soups") String text) {
        Quantity.read(text)
                .value()
                .ifPresent(q -> assertThat(Quantity.parse(q.written())).isEqualTo(q));
        Share.read(text)
                .value()
                .ifPresent(s -> assertThat(Share.read(s.written()).orThrow()).isEqualTo(s));
        Rank.read(text)
                .value()
                .ifPresent(r -> assertThat(Rank.read(r.written()).orThrow()).isEqualTo(r));
        Finding.read(text)
                .value()
                .ifPresent(f -> assertThat(Finding.read(f.written()).orThrow()).isEqualTo(f));
        GradeScale.SURFACE_WATER
                .read(text)
                .value()
                .ifPresent(g -> assertThat(g.scale().grade(g.written())).isEqualTo(g));
    }

    @Property
    void quantitiesAndSharesReadBackEqual(@ForAll("numbers") Exact number) {
        for (Unit unit : List.of(Unit.ONE, Unit.PERCENT, Unit.parse("ug/m3"), Unit.parse("10*4.t"), Unit.parse("/a"))) {
            Quantity quantity = new Quantity(number, unit);
            assertThat(Quantity.parse(quantity.written())).isEqualTo(quantity);
        }
    }

    @Example
    void theLargestNumberThatIsReadIsWrittenInAFormThatReadsBack() {
        for (String text : List.of("1e59", "9.9e59", "-1e59", "1e-60", "-123456789e-60")) {
            Exact number = Exact.parse(text);
            assertThat(Exact.parse(number.toString())).isEqualTo(number);
        }
        assertThat(Exact.read("1e60").value()).isEmpty();
    }

    @Example
    void findingsAreReadInBothLanguages() {
        assertThat(List.of("yes", "YES", " Yes ", "是", "完成")).allMatch(t -> is(t, Finding.YES));
        assertThat(List.of("basically", "BASICALLY", "基本", "基本完成")).allMatch(t -> is(t, Finding.BASICALLY));
        assertThat(List.of("no", "NO", "否", "未完成")).allMatch(t -> is(t, Finding.NO));
        for (String other : List.of("", "y", "true", "1", "不", "基本 完成", "yes!")) {
            assertThat(Finding.read(other).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.UNKNOWN_WORD);
        }
    }

    private static boolean is(String text, Finding finding) {
        return Finding.read(text).value().equals(java.util.Optional.of(finding));
    }
}
