package io.github.attain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementJsonTest {
    private static final MeasurementJson READER =
            MeasurementJson.of(List.of(Facts.PM25, Facts.BLACK_WATER), List.of(Facts.CITY));
    private static final Measurement WHOLE = Facts.measured(Facts.PM25, "2025", "42.60 ug/m3")
            .basis(new Basis(Dust.DEDUCTED, Status.FINAL, GasState.ACTUAL))
            .edition("HJ 663-2013")
            .completeness(Completeness.lacking(300, 365, 24))
            .source(new Clause(
                    Document.builder()
                            .title(new Text("公报", "Bulletin"))
                            .number("1号")
                            .kind(Document.Kind.DATASET)
                            .issued(LocalDate.of(2026, 1, 20))
                            .url("https://www.example.gov.cn/1.html")
                            .build(),
                    "表1"))
            .knownFrom(LocalDate.of(2026, 1, 20))
            .note(Text.same("-"))
            .build();

    private static Checked<Measurements> read(String json) {
        return READER.read("body", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsWrittenIsReadBackAndFollowsTheSchema() {
        Measurements all = Measurements.of(List.of(
                WHOLE,
                Facts.measured(Facts.BLACK_WATER, "2025", "yes").build(),
                Facts.measured(Facts.PM25, "2024-Q3", "7 ug/m3")
                        .completeness(Completeness.of(1, 92))
                        .build()));
        String json = MeasurementJson.write(all);

        assertThat(read(json).strictly().all()).isEqualTo(all.all());
        assertThat(AssessmentSchemaTest.validate(json)).isEmpty();
        assertThat(json).contains("\"title\": {\"zh\": \"公报\", \"en\": \"Bulletin\"}", "\"note\": \"-\"");
    }

    @Test
    void theMeasurementsOfAnAnswerCanBeSentBack() throws JsonProcessingException {
        String answer = AssessmentWriter.write(
                Facts.assess(
                        "2026-01-31",
                        Facts.target(Facts.PM25, "2025", Limit.atMost("46 ug/m3"))
                                .build(),
                        WHOLE),
                Locale.ENGLISH);
        String measured = new ObjectMapper()
                .readTree(answer)
                .at("/results/0/measurements")
                .toString();
        Measurement back = read(measured).strictly().all().get(0);

        assertThat(back.value()).isEqualTo(WHOLE.value());
        assertThat(back.completeness()).isEqualTo(WHOLE.completeness());
        assertThat(back.source().orElseThrow().document().title()).isEqualTo(Text.same("Bulletin"));
    }

    /** 2025 has 365 days; what a table refuses is refused here, and at its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"valid\": 0, \"expected\": 365 | valid cannot be 0",
                "\"valid\": 360, \"expected\": 366 | expected cannot be 366",
                "\"valid\": 366, \"expected\": 365 | valid cannot be 366",
                "\"valid\": 360, \"expected\": 99999 | expected cannot be 99999",
                "\"valid\": 366, \"expected\": 365 | allowed: ≤ 365",
                "\"valid\": 360, \"expected\": 365, \"still-required\": 6 | still-required cannot be 6; allowed: ≤ 5",
                "\"valid\": 1, \"expected\": 365, \"required\": \"324\" | \"324\"",
            })
    void countsThatCannotBeAreRefusedAndTheEntryBesideIsKept(String counts, String message) {
        String entry = "{\"place\": \"410800\", \"indicator\": \"air.pm25.annual-mean\", \"period\": \"%s\", \"value\":"
                + " \"42.6 ug/m3\", \"completeness\": {%s}}";
        String good = String.format(entry, "2024", "\"valid\": 360, \"expected\": 366, \"still-required\": 0");
        Checked<Measurements> read = read("[" + String.format(entry, "2025", counts) + ", " + good + "]");

        assertThat(read.hasErrors()).isTrue();
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.message().en()).contains("/0/completeness", message));
        assertThat(read.value().orElseThrow().all())
                .extracting(measured -> measured.period().toString())
                .containsExactly("2024");
    }

    @ParameterizedTest
    @CsvSource({"365, 365, 0", "360, 365, 5", "1, 365, 364"})
    void allThatIsExpectedMayBeValidOrRequired(int valid, int expected, int stillRequired) {
        String json =
                "[{\"place\": \"410800\", \"indicator\": \"air.pm25.annual-mean\", \"period\": \"2025\", \"value\":"
                        + " \"42.6 ug/m3\", \"completeness\": {\"valid\": " + valid + ", \"expected\": " + expected
                        + ", \"still-required\": " + stillRequired + "}}]";

        assertThat(read(json).strictly().all())
                .extracting(Measurement::completeness)
                .containsExactly(Optional.of(Completeness.lacking(valid, expected, stillRequired)));
    }

    @Test
    void whatMayBeSpokenOfIsNamedWhereSomethingElseIs() {
        assertThat(read("""
                        [{"place": "410801", "indicator": "air.pm52", "period": "2025", "value": "42.6 ug/m3"}]
                        """).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "body: /0/place: unknown place \"410801\": 410800",
                        "body: /0/indicator: unknown indicator \"air.pm52\": air.pm25.annual-mean, water.black-odorous");
    }

    @Test
    void oneThingWithTwoValuesIsTold() {
        String entry =
                "{\"place\": \"410800\", \"indicator\": \"air.pm25.annual-mean\", \"period\": \"2025\", \"value\": \"%s"
                        + " ug/m3\"}";
        Checked<Measurements> read = read("[" + entry.formatted("42") + ", " + entry.formatted("43") + "]");

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS);
        assertThat(read.problems().get(0).message().en()).startsWith("body: ").contains("42 ug/m3", "43 ug/m3");
    }

    @Test
    void aValueOutsideWhatIsPlausibleIsKeptAndTold() {
        Indicator bounded = Facts.quantity("air.pm25.annual-mean", "ug/m3", Direction.LOWER)
                .plausible(new Indicator.Range(Exact.ONE, Exact.of(500)))
                .build();
        Checked<Measurements> read = MeasurementJson.of(List.of(bounded), List.of(Facts.CITY))
                .read("body", new ByteArrayInputStream("""
                        [{"place": "410800", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "35 mg/m3"}]
                        """.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.IMPLAUSIBLE_VALUE);
        assertThat(read.problems().get(0).location().path()).isEqualTo("/0/value");
        assertThat(read.value().orElseThrow().all()).hasSize(1);
    }

    @Test
    void aValueThatWasKnownBeforeItsPeriodIsKeptAndTold() {
        Checked<Measurements> read = read("""
                [{"place": "410800", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "35 ug/m3", "known-from": "2024-12-31"}]
                """);

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.KNOWN_TOO_EARLY);
        assertThat(read.problems().get(0).location().path()).isEqualTo("/0/known-from");
        assertThat(read.value().orElseThrow().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"410800", "焦作市", "焦作", "Jiaozuo"})
    void aPlaceIsFoundByWhatPeopleCallIt(String place) {
        String json = "[{\"place\": \"" + place
                + "\", \"indicator\": \"air.pm25.annual-mean\", \"period\": \"2025\", \"value\": \"42.6 ug/m3\"}]";

        assertThat(read(json).orThrow().all().get(0).place()).isEqualTo("410800");
    }

    @Test
    void aNameOfTwoPlacesIsNone() {
        MeasurementJson two = MeasurementJson.of(
                List.of(Facts.PM25), List.of(Facts.CITY, Place.of("410801", "焦作县", "Jiaozuo County")));
        String json = """
                [{"place": "焦作", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "42.6 ug/m3"}]
                """;

        assertThat(two.read("body", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PLACE);
    }

    @Test
    void aListAloneIsRead() {
        String one = "{\"place\": \"" + Facts.CITY.code() + "\", \"indicator\": \"" + Facts.PM25.id()
                + "\", \"period\": \"2025\", \"value\": \"42.6 ug/m3\"}";
        assertThat(read("[" + one + "]").strictly().all()).hasSize(1);
        assertThat(read("{\"measurements\": [" + one + "]}").strictly().all()).hasSize(1);
        assertThat(read("{\"measurements\": [" + one + "], \"more\": 1}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "value": "46 t"                              | UNIT_MISMATCH    | /measurements/1/value
        "value": 42.6                                | WRONG_TYPE       | /measurements/1/value
        "value": "42.6 ug/m3", "place": "999999"     | UNKNOWN_PLACE    | /measurements/1/place
        "value": "42.6 ug/m3", "period": "last year" | NOT_A_PERIOD     | /measurements/1/period
        "value": "42.6 ug/m3", "valeu": "1"          | UNKNOWN_KEY      | /measurements/1/valeu
        "value": "1 ug/m3", "completeness": {"valid": 9, "expected": 8} | IMPOSSIBLE_VALUE | /measurements/1/completeness/valid
        "note": "-"                                  | MISSING          | /measurements/1
        """)
    void whatIsWrongIsSaidWithItsPlaceAndCostsNothingElse(String keys, ProblemCode code, String path) {
        StringBuilder entry = new StringBuilder("{" + keys);
        if (!keys.contains("\"place\"")) {
            entry.append(", \"place\": \"").append(Facts.CITY.code()).append('"');
        }
        if (!keys.contains("\"period\"")) {
            entry.append(", \"period\": \"2024\"");
        }
        entry.append(", \"indicator\": \"").append(Facts.PM25.id()).append("\"}");
        String good = MeasurementJson.write(Measurements.of(List.of(WHOLE)));
        Checked<Measurements> read = read(good.replaceFirst("\\]\\s*\\}\\s*$", "," + entry + "]}"));

        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(read.problems().get(0).location().path()).isEqualTo(path);
        assertThat(read.value().orElseThrow().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"measurement\": []}", "7", "[{]", ""})
    void whatHoldsNoListIsRefused(String json) {
        Checked<Measurements> read = read(json);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }
}
