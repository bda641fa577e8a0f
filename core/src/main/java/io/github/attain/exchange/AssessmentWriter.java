package io.github.attain.exchange;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.JsonText.Layout;
import io.github.attain.grammar.Words;
import io.github.attain.input.Packaged;
import io.github.attain.problem.Problem;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes assessments as JSON: {@linkplain #full with everything} that is needed to check them by hand or in another program, or
 * {@linkplain #compact in short}, for applications. Both follow one {@linkplain #schema schema}; the short form has fewer keys.
 *
 * <pre>{@code
 * AssessmentWriter.compact(Locale.CHINA).write(assessment);                       // an answer for a screen
 * AssessmentWriter.compact(Locale.CHINA).writeLines(assessor.results(...), out);  // JSON Lines, one result a line
 * }</pre>
 *
 * <p>Numbers are exact texts: {@code 42.6}, or a fraction such as {@code 700/9} where no decimal was ever written. Keys are absent
 * where there is nothing to say. Codes are those of {@link io.github.attain.text.Code}. The same assessment and language give the
 * same text.
 *
 * <p>Immutable and thread-safe.
 */
public final class AssessmentWriter {
    static final Map<String, Layout> LAYOUTS = Map.of(
            "results", Layout.BLOCKS,
            "measurements", Layout.LINES,
            "steps", Layout.LINES,
            "sensitivities", Layout.LINES,
            "unused", Layout.LINES,
            "problems", Layout.LINES);
    private static final String SCHEMA = "assessment.schema.json";

    private final Locale locale;
    private final boolean isCompact;
    private final MeasurementWriter measurements;
    private final ResultWriter results;

    private AssessmentWriter(Locale locale, boolean isCompact) {
        this.locale = locale;
        this.isCompact = isCompact;
        this.measurements = new MeasurementWriter(locale);
        this.results = new ResultWriter(locale, measurements, isCompact);
    }

    /**
     * A writer of the full form: of every result the promise, the values as written and as shown, the steps, the choices with the
     * verdict that each would give, the measurements and the clause with its document; laid out for people.
     *
     * @param locale the language of the words; any Chinese one gives Chinese, every other one gives English
     * @return the writer
     */
    public static AssessmentWriter full(Locale locale) {
        return new AssessmentWriter(locale, false);
    }

    /**
     * A writer of the short form: of every result the verdict with its reason, the promise, the value and how it was compared, the
     * margin, the standing, the distance, on which choices it hangs, the sentence and the clause; of an assessment only the results
     * that are {@linkplain Assessment#answered answered}, and how many are not; all on one line.
     *
     * @param locale the language of the words
     * @return the writer
     */
    public static AssessmentWriter compact(Locale locale) {
        return new AssessmentWriter(locale, true);
    }

    /**
     * Writes an assessment in the full form.
     *
     * @param assessment the assessment
     * @param locale the language of the words
     * @return JSON text, with LF at the end of every line
     */
    public static String write(Assessment assessment, Locale locale) {
        return full(locale).write(assessment);
    }

    /**
     * Writes an assessment: how many results have which verdict, the results, the measurements that no target looked at, and the
     * problems of the data.
     *
     * @param assessment the assessment
     * @return JSON text, with LF at its end
     */
    public String write(Assessment assessment) {
        List<Result> written = isCompact ? assessment.answered() : assessment.results();
        Json counts = Json.object();
        for (Verdict verdict : Verdict.values()) {
            int count = assessment.with(verdict).size();
            if (count > 0) {
                counts.put(Words.of(verdict), count);
            }
        }
        Json whole = Json.object()
                .put("as-of", assessment.asOf().toString())
                .put("summary", assessment.summary().in(locale))
                .put("counts", counts)
                .put("results", Json.list(written.stream().map(results::write).toList()));
        if (isCompact) {
            whole.put("unanswered", assessment.results().size() - written.size());
        }
        whole.put(
                        "unused",
                        Json.list(assessment.unused().stream()
                                .map(measurements::write)
                                .toList()))
                .put(
                        "problems",
                        Json.list(assessment.problems().stream()
                                .map(this::problem)
                                .toList()));
        return text(whole);
    }

    /**
     * Writes one result.
     *
     * @param result the result
     * @return JSON text, with LF at its end
     */
    public String write(Result result) {
        return text(results.write(result));
    }

    /**
     * Writes results one after the other as they come, each on one line whatever the form (JSON Lines); nothing is kept.
     *
     * @param stream the results; not closed
     * @param out takes the text; neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public void writeLines(Stream<Result> stream, Appendable out) throws IOException {
        for (Iterator<Result> all = stream.iterator(); all.hasNext(); ) {
            out.append(JsonText.line(results.write(all.next())));
        }
    }

    /**
     * Writes problems, such as those of a body that could not be read.
     *
     * @param problems the problems
     * @return JSON text of a list, with LF at its end
     */
    public String write(List<Problem> problems) {
        return text(Json.list(problems.stream().map(this::problem).toList()));
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of an assessment, a result, measurements and problems, as they are written and, of
     * measurements, {@linkplain MeasurementJson read}.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        return Packaged.text(AssessmentWriter.class, SCHEMA);
    }

    private String text(Json json) {
        return isCompact ? JsonText.line(json) : JsonText.write(json, LAYOUTS);
    }

    private Json problem(Problem problem) {
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
