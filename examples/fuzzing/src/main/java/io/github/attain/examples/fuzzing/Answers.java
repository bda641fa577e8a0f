package io.github.attain.examples.fuzzing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.csv.AssessmentCsv;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.measurement.Measurements;
import io.github.attain.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must hold of measured values, wherever they came from: they are written and read again equal, and judged and told. */
final class Answers {
    private static final MeasurementJson JSON = MeasurementJson.of(World.INDICATORS, World.PLACES);
    private static final JsonFactory PARSER = new JsonFactory();
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 31);

    private Answers() {}

    static void hold(Measurements measured) {
        String written = MeasurementJson.write(measured);
        Measurements back =
                JSON.read("m.json", Oracle.stream(Oracle.utf8(written))).orThrow();
        Oracle.equal("written and read again", measured, back);

        Assessment assessment = World.ASSESSOR.assess(measured, AFTER);
        List<String> verdicts = new ArrayList<>();
        for (Result result : assessment.results()) {
            verdicts.add(result.target().id() + " "
                    + result.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            result.sentence(Locale.ENGLISH);
        }
        Oracle.equal(
                "verdicts in JSON",
                verdicts,
                verdictsIn(AssessmentWriter.full(Locale.CHINA).write(assessment)));
        AssessmentCsv.write(assessment, Locale.CHINA);
        Report.of(assessment, Locale.CHINA).markdown();
    }

    /** Target and verdict of every entry of the list of results. */
    private static List<String> verdictsIn(String json) {
        List<String> verdicts = new ArrayList<>();
        try (JsonParser parser = PARSER.createParser(json)) {
            String target = "";
            while (parser.nextToken() != null) {
                String path = parser.getParsingContext().pathAsPointer().toString();
                if (parser.currentToken() == JsonToken.VALUE_STRING && path.matches("/results/[0-9]+/target")) {
                    target = parser.getText();
                } else if (parser.currentToken() == JsonToken.VALUE_STRING && path.matches("/results/[0-9]+/verdict")) {
                    verdicts.add(target + " " + parser.getText());
                }
            }
        } catch (IOException noJson) {
            throw new UncheckedIOException("what is written is no JSON: " + json, noJson);
        }
        return verdicts;
    }
}
