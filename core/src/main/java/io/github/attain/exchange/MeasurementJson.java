package io.github.attain.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonReader;
import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.JsonText.Layout;
import io.github.attain.grammar.ListForm;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Writing;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes measured values as JSON: {@code {"measurements": [...]}} or the list alone.
 *
 * <pre>{@code
 * {"measurements": [
 *   {"place": "410800", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "42.6 ug/m3",
 *    "completeness": {"valid": 360, "expected": 365, "still-required": 0}, "source": {"title": "公报"}}]}
 * }</pre>
 *
 * <p>The form is that of the measurements in an answer ({@link AssessmentWriter}), so that these can be sent back; the {@linkplain
 * AssessmentWriter#schema schema} describes it. Places and indicators stand by code and id, values with their unit; a place is also
 * found by {@linkplain Place#names what people call it}, where no other place has that name. Words are one
 * text, or {@code {"zh": …, "en": …}}. Reading is strict and complete: unknown keys, wrong types and values that the indicator
 * cannot have are problems with the JSON pointer where they stand, and cost nothing but their own entry.
 *
 * <p>Files have the bounds of {@link io.github.attain.json.PackReader}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasurementJson {
    private static final String KEY = "measurements";
    private static final ListForm<Measurement> LIST = MeasurementShape.MEASUREMENT.list();

    private final List<Indicator> indicators;
    private final List<Place> places;

    private MeasurementJson(List<Indicator> indicators, List<Place> places) {
        this.indicators = indicators;
        this.places = places;
    }

    /**
     * Creates a reader.
     *
     * @param indicators the indicators that may be spoken of
     * @param places the places that may be spoken of
     * @return the reader
     */
    public static MeasurementJson of(Collection<Indicator> indicators, Collection<Place> places) {
        return new MeasurementJson(List.copyOf(indicators), List.copyOf(places));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call it
     * @param json the bytes, in UTF-8
     * @return the values of the good entries with the problems of the others; no value where it is no JSON or holds no list
     */
    public Checked<Measurements> read(String name, InputStream json) {
        Reading in = new Reading();
        indicators.forEach(indicator -> {
            in.indicators.announce(indicator.id());
            in.indicators.keep(indicator.id(), indicator);
        });
        ListMultimap<String, Place> byName = ArrayListMultimap.create();
        for (Place place : new LinkedHashSet<>(places)) {
            in.places.announce(place.code());
            place.names().forEach(called -> byName.put(called, place));
        }
        // A name that several places have is none; a code is that of one.
        Multimaps.asMap(byName).forEach((called, all) -> {
            if (all.size() == 1 || Place.isCode(called)) {
                in.places.keep(called, all.get(0));
            }
        });
        Json root = new Json(null, name, in.nextTurn());
        List<Measurement> read = JsonReader.read(json, root, in) ? LIST.read(list(root, in), in) : null;
        if (read == null) {
            return Checked.failed(in.inOrder());
        }
        Measurements good = Measurements.of(read);
        good.conflicts().forEach(problem -> in.add(root, problem));
        return Checked.of(good, in.inOrder());
    }

    /** What stands behind the only key of an object; else the root itself, which is a list or is refused. */
    private static Json list(Json root, Reading in) {
        Json inside = root.kind == Json.Kind.OBJECT ? root.get(KEY) : null;
        if (inside == null) {
            return root;
        }
        for (Json other : root.inside()) {
            if (!other.key.equals(KEY)) {
                in.add(
                        other,
                        Problem.of(ProblemCode.UNKNOWN_KEY)
                                .with("value", other.key)
                                .with("allowed", KEY));
            }
        }
        return inside;
    }

    /**
     * Writes measured values in both languages, one a line.
     *
     * @param measurements the values
     * @return JSON text that {@link #read} reads back as equal values, with LF at its end
     */
    public static String write(Measurements measurements) {
        Json whole = Json.object().put(KEY, LIST.write(measurements.all(), new Writing()));
        return JsonText.write(whole, Map.of(KEY, Layout.LINES));
    }
}
