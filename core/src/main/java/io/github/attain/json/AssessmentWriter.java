package io.github.attain.json;

import io.github.attain.assessment.Assessment;
import io.github.attain.json.JsonText.Layout;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes assessments as JSON, with everything that is needed to check them by hand or in another program.
 *
 * <p>Holds no state: thread-safe.
 */
public final class AssessmentWriter {
    static final Map<String, Layout> LAYOUTS = Map.of(
            "results", Layout.BLOCKS,
            "measurements", Layout.LINES,
            "steps", Layout.LINES,
            "sensitivities", Layout.LINES,
            "unused", Layout.LINES,
            "problems", Layout.LINES);

    private AssessmentWriter() {}

    /**
     * Writes an assessment: for every target the verdict with its reason, the promise, the values as written and as shown,
     * the margin, the distance, the standing of a running term, the steps, the choices with the verdict that each would give, the sentence and the clause;
     * then the measurements that no target looked at, and the problems.
     *
     * <p>Numbers are exact texts: {@code 42.6}, or a fraction such as {@code 700/9} where no decimal was ever written. Keys
     * are absent where there is nothing to say. The same assessment and language give the same text.
     *
     * @param assessment the assessment
     * @param locale the language of the words; any Chinese one gives Chinese, every other one gives English
     * @return JSON text, with LF at the end of every line
     */
    public static String write(Assessment assessment, Locale locale) {
        MeasurementWriter measurements = new MeasurementWriter(locale);
        ResultWriter results = new ResultWriter(locale, measurements);
        Json whole = Json.object()
                .put(
                        "results",
                        Json.list(assessment.results().stream()
                                .map(results::write)
                                .toList()))
                .put("unused", unused(assessment.unused(), measurements))
                .put(
                        "problems",
                        Json.list(assessment.problems().stream()
                                .map(p -> problem(p, locale))
                                .toList()));
        return JsonText.write(whole, LAYOUTS);
    }

    private static Json unused(List<Measurement> unused, MeasurementWriter measurements) {
        return Json.list(unused.stream().map(measurements::write).toList());
    }

    private static Json problem(Problem problem, Locale locale) {
        Json block = Json.object().putWord("code", problem.code()).putWord("severity", problem.severity());
        if (!problem.location().isNone()) {
            block.put("file", problem.location().file())
                    .put("path", problem.location().path());
        }
        Json attributes = Json.object();
        problem.attributes().forEach(attributes::put);
        return block.put("message", problem.message(locale)).put("attributes", attributes);
    }
}
