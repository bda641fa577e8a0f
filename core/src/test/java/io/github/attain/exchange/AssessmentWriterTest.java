package io.github.attain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.Trees;
import io.github.attain.grammar.Words;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.place.Place;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Attribute;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentWriterTest {
    private static final Set<String> WORDS =
            Set.of("summary", "sentence", "promise", "label", "text", "otherwise", "shown", "detail", "message");
    private static final Place JIYUAN = Place.of("419001", "济源市", "Jiyuan");
    private static final Document DOCUMENT = Document.builder()
            .title(new Text("蓝天保卫战实施方案", "Blue sky plan"))
            .number("济政〔2024〕1号")
            .issued(LocalDate.of(2024, 1, 15))
            .url("https://www.example.gov.cn/1.html")
            .build();
    private static final Plan PLAN = Plan.builder()
            .id("jiyuan-2024-1")
            .document(DOCUMENT)
            .place(JIYUAN)
            .period(ReportingPeriod.ofYears(2024, 2025))
            .build();
    private static final Indicator PM25 = Indicator.builder()
            .id("pm25")
            .name(new Text("PM2.5年均浓度", "annual mean of PM2.5"))
            .scale(Indicator.Scale.QUANTITY)
            .unit(Unit.parse("ug/m3"))
            .better(Direction.LOWER)
            .statistic(Statistic.MEAN)
            .method(ComparisonMethod.ROUNDED_VALUE)
            .lowest(Exact.ZERO)
            .highest(Exact.of(1000))
            .build();
    private static final Indicator GOOD_DAYS = Indicator.builder()
            .id("good-days")
            .name(new Text("优良天数比率", "share of good days"))
            .scale(Indicator.Scale.SHARE)
            .better(Direction.HIGHER)
            .build();

    private static Target.Builder target(String id, Indicator indicator, int year, String limit) {
        return Target.builder()
                .id(id)
                .plan(PLAN)
                .place(JIYUAN)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(year)))
                .rule(indicator.equals(PM25) ? Limit.atMost(limit) : Limit.atLeast(limit))
                .clause(new Clause(DOCUMENT, "一(三)"));
    }

    private static Measurement.Builder measured(int year, String value) {
        return Measurement.builder()
                .place("419001")
                .indicator("pm25")
                .period(ReportingPeriod.ofYear(year))
                .value(Quantity.parse(value));
    }

    private static Assessment assessment() {
        List<Target> targets = List.of(
                target("good-days-2023", GOOD_DAYS, 2023, "66.5 %")
                        .attribute(Attribute.BINDING)
                        .build(),
                target("pm25-2024", PM25, 2024, "45 ug/m3").build(),
                target("pm25-2025", PM25, 2025, "42 ug/m3").build(),
                target("good-days-2024", GOOD_DAYS, 2024, "66.5 %").build());
        Measurements measurements = Measurements.of(List.of(
                Measurement.builder()
                        .place("419001")
                        .indicator("good-days")
                        .period(ReportingPeriod.ofYear(2023))
                        .value(Share.ofPercent(Exact.parse("66.46")))
                        .basis(new Basis(Dust.DEDUCTED, Status.FINAL, GasState.ACTUAL))
                        .edition("HJ 633-2012")
                        .source(new Clause(DOCUMENT, "附件"))
                        .knownFrom(LocalDate.of(2024, 2, 1))
                        .note(new Text("快报", "a bulletin"))
                        .build(),
                measured(2024, "44.0 ug/m3")
                        .completeness(Completeness.withMinimum(300, 366, 324))
                        .build(),
                Measurement.builder()
                        .place("419001")
                        .indicator("good-dais")
                        .period(ReportingPeriod.ofYear(2024))
                        .value(Share.of(244, 366))
                        .build(),
                measured(2019, "60 ug/m3").build(),
                measured(2019, "61 ug/m3").build()));
        return Assessor.of(targets).assess(measurements, LocalDate.of(2025, 6, 30));
    }

    /** What is said in words is not in the golden file: other packages choose the words, and they are checked below. */
    @Test
    void writesEverythingNeededToCheckByHand() throws IOException {
        String written = AssessmentWriter.write(assessment(), Locale.ENGLISH);
        String expected;
        try (InputStream in = AssessmentWriterTest.class.getResourceAsStream("assessment.json")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(JsonText.write(masked(Trees.of(written)), AssessmentWriter.LAYOUTS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "tr"})
    void speaksTheLanguageOfTheReader(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String written = AssessmentWriter.write(assessment(), locale);
        for (Result result : assessment().results()) {
            assertThat(written)
                    .contains("\"sentence\": \"" + result.sentence(locale) + "\"")
                    .contains("\"promise\": \"" + result.target().promise().in(locale) + "\"")
                    .contains("\"label\": \"" + result.verdict().label().in(locale) + "\"");
            result.steps()
                    .forEach(s -> assertThat(written)
                            .contains("\"text\": \"" + s.text().in(locale) + "\""));
            result.sensitivities()
                    .forEach(s -> assertThat(written)
                            .contains("\"otherwise\": \"" + s.otherwise().in(locale) + "\""));
            result.margin()
                    .ifPresent(m -> assertThat(written)
                            .contains("\"shown\": \"" + m.text().in(locale) + "\""));
            result.detail().ifPresent(d -> assertThat(written).contains("\"detail\": \"" + d.in(locale) + "\""));
        }
    }

    private static Json masked(Json json) {
        Json copy = Json.of(json.kind, json.said);
        json.inside().forEach(each -> copy.put(each.key, WORDS.contains(each.key) ? Json.text("…") : masked(each)));
        return copy;
    }

    @Test
    void sameAssessmentGivesTheSameText() {
        assertThat(AssessmentWriter.write(assessment(), Locale.CHINA))
                .isEqualTo(AssessmentWriter.write(assessment(), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void emptyAssessmentIsWritten() {
        Assessment nothing = Assessor.of(List.of()).assess(Measurements.of(List.of()), LocalDate.of(2026, 2, 1));
        assertThat(AssessmentWriter.write(nothing, Locale.ROOT)).isEqualTo("""
            {
              "as-of": "2026-02-01",
              "summary": "no targets",
              "counts": {},
              "results": [],
              "unused": [],
              "problems": []
            }
            """);
    }

    private static JsonNode written(Result result) throws JsonProcessingException {
        return new ObjectMapper().readTree(AssessmentWriter.full(Locale.ENGLISH).write(result));
    }

    /** From 60 to 57 is a fall of 3 in 60, which is 5 %. */
    @Test
    void theChangeReachedIsWrittenWithWhatItStartedFrom() throws JsonProcessingException {
        Result result = Facts.judge(
                Facts.target(Facts.PM25, "2025", new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2015)))
                        .build(),
                Facts.measured(Facts.PM25, "2015", "60 ug/m3").build(),
                Facts.measured(Facts.PM25, "2025", "57 ug/m3").build());

        assertThat(written(result).at("/change/written").asText()).isEqualTo("-5 %");
        assertThat(written(result).at("/baseline/written").asText()).isEqualTo("60 ug/m3");
    }

    @Test
    void eachChoiceIsWrittenWithWhereThePromiseWouldThenStand() throws JsonProcessingException {
        Result result = Facts.assess(
                        "2025-07-05",
                        Facts.target(Facts.GOOD_DAYS, "2025", Limit.atLeast("250 d"))
                                .addOtherReadings(new OtherReading(
                                        new Text("不少于300天", "at least 300 days"),
                                        Arm.of(Limit.atLeast("300 d")),
                                        Optional.empty()))
                                .build(),
                        Facts.measured(Facts.GOOD_DAYS, "2025-01-01/2025-06-30", "100 d")
                                .build())
                .results()
                .get(0);

        assertThat(result.sensitivities()).anyMatch(choice -> choice.standing().isPresent());
        assertThat(written(result).at("/sensitivities"))
                .extracting(choice -> choice.path("standing").asText("none"))
                .containsExactlyElementsOf(result.sensitivities().stream()
                        .map(choice -> choice.standing().map(Words::of).orElse("none"))
                        .toList());
    }

    private static JsonNode inShort(Clause clause) throws JsonProcessingException {
        Result result = Facts.judge(Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3"))
                .clause(clause)
                .build());
        return new ObjectMapper()
                .readTree(AssessmentWriter.compact(Locale.ENGLISH).write(result))
                .at("/clause");
    }

    /** In short, a clause is told by its number, and by its title where it has none. */
    @Test
    void aDocumentWithoutANumberIsToldByItsTitle() throws JsonProcessingException {
        assertThat(inShort(Facts.CLAUSE).path("number").asText()).isEqualTo("焦政办〔2022〕77号");
        assertThat(inShort(Facts.CLAUSE).has("title")).isFalse();
        assertThat(inShort(Facts.OTHER_CLAUSE).path("title").asText()).isEqualTo("Notice of assignment");
        assertThat(inShort(Facts.OTHER_CLAUSE).has("number")).isFalse();
    }
}
