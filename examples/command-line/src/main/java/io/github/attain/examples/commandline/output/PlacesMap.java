package io.github.attain.examples.commandline.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Feature;
import io.github.attain.examples.commandline.input.PlacesFile;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.place.Place;
import io.github.attain.report.Outline;
import io.github.attain.text.Code;
import io.github.attain.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verdicts joined to the features of a file of places. */
public final class PlacesMap {
    /** With what the names of properties begin that are ours. */
    private static final String OURS = "attain-";

    private static final int MOST_TOLD = 5;

    private final PlacesFile.Read file;

    /**
     * Takes a file.
     *
     * @param file what was read of it
     */
    public PlacesMap(PlacesFile.Read file) {
        this.file = file;
    }

    /** What lies somewhere, for the map of a page; what is no known place is drawn as surroundings. */
    public List<Outline> outlines() {
        return file.features().stream()
                .filter(feature -> !feature.geometry().rings().isEmpty())
                .map(PlacesMap::outline)
                .toList();
    }

    private static Outline outline(Feature feature) {
        String code = feature.place().map(Place::code).orElse("");
        Text name = feature.place().map(Place::name).orElse(Text.same(feature.label()));
        List<double[]> rings = feature.geometry().rings();
        return feature.geometry().type().equals("Point")
                ? Outline.point(code, name, rings.get(0)[0], rings.get(0)[1])
                : Outline.area(code, name, rings);
    }

    /** What does not fit together: features without a place, places without a feature, features that are not drawn. */
    public List<Text> told(Assessment assessment) {
        List<Text> told = new ArrayList<>();
        List<Feature> features = file.features();
        List<Text> unknown = features.stream()
                .filter(feature -> feature.place().isEmpty())
                .map(feature -> Text.same(feature.label()))
                .toList();
        List<Text> absent = assessment.results().stream()
                .map(result -> result.target().place())
                .filter(place -> features.stream().noneMatch(feature -> isOf(feature, place.code())))
                .distinct()
                .map(Place::name)
                .toList();
        List<Text> undrawn = features.stream()
                .filter(feature -> feature.geometry().rings().isEmpty())
                .map(feature -> Text.same(feature.label()
                        + (feature.geometry().type().isEmpty() ? "" : " ")
                        + feature.geometry().type()))
                .toList();
        tell(told, unknown, "不是已知地区的要素", "features that are no known place");
        tell(told, absent, "没有要素的地区", "places without a feature");
        tell(
                told,
                undrawn,
                "不画的要素（不是Point、Polygon、MultiPolygon）",
                "features that are not drawn, being no Point, Polygon or MultiPolygon");
        return told;
    }

    private void tell(List<Text> told, List<Text> of, String zh, String en) {
        if (!of.isEmpty()) {
            List<Text> first = of.subList(0, Math.min(MOST_TOLD, of.size()));
            Text more = Text.same(of.size() > MOST_TOLD ? " …" : "");
            Text names = Text.join(first, new Text("、", ", ")).and(more);
            told.add(new Text(
                    file.name() + "：" + zh + "（" + of.size() + "个）：" + Refusal.shown(names.zh()),
                    file.name() + ": " + en + " (" + of.size() + "): " + Refusal.shown(names.en())));
        }
    }

    private static boolean isOf(Feature feature, String code) {
        return feature.place().filter(place -> Catalogue.isOf(place, code)).isPresent();
    }

    /** The user's features as they were, with what is ours among the properties of those that are a place. */
    public byte[] geoJson(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Feature> features = file.features().iterator();
        try (JsonParser from = PlacesFile.json().createParser(file.bytes());
                JsonGenerator to = new JsonFactory().createGenerator(out)) {
            from.nextToken();
            to.writeStartObject();
            while (from.nextToken() == JsonToken.FIELD_NAME) {
                String key = from.currentName();
                to.writeFieldName(key);
                if (from.nextToken() == JsonToken.START_ARRAY && key.equals("features")) {
                    to.writeStartArray();
                    while (from.nextToken() != JsonToken.END_ARRAY) {
                        feature(from, to, features.next(), assessment);
                    }
                    to.writeEndArray();
                } else {
                    copy(from, to);
                }
            }
            to.writeEndObject();
            to.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void feature(JsonParser from, JsonGenerator to, Feature feature, Assessment assessment)
            throws IOException {
        boolean hasProperties = false;
        to.writeStartObject();
        while (from.nextToken() == JsonToken.FIELD_NAME) {
            String key = from.currentName();
            JsonToken value = from.nextToken();
            to.writeFieldName(key);
            if (key.equals("properties")
                    && (value == JsonToken.START_OBJECT || feature.place().isPresent())) {
                hasProperties = true;
                properties(from, to, feature, assessment);
            } else {
                copy(from, to);
            }
        }
        if (!hasProperties && feature.place().isPresent()) {
            to.writeObjectFieldStart("properties");
            ours(to, feature, assessment);
            to.writeEndObject();
        }
        to.writeEndObject();
    }

    /** Those that were there, without what an earlier run put among them, and ours. */
    private static void properties(JsonParser from, JsonGenerator to, Feature feature, Assessment assessment)
            throws IOException {
        to.writeStartObject();
        if (from.currentToken() == JsonToken.START_OBJECT) {
            while (from.nextToken() == JsonToken.FIELD_NAME) {
                boolean isOurs = from.currentName().startsWith(OURS);
                if (!isOurs) {
                    to.writeFieldName(from.currentName());
                }
                from.nextToken();
                if (isOurs) {
                    from.skipChildren();
                } else {
                    copy(from, to);
                }
            }
        } else {
            from.skipChildren();
        }
        ours(to, feature, assessment);
        to.writeEndObject();
    }

    private static void ours(JsonGenerator to, Feature feature, Assessment assessment) throws IOException {
        if (feature.place().isEmpty()) {
            return;
        }
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Result result : assessment.results()) {
            if (isOf(feature, result.target().place().code())) {
                counts.merge(result.verdict(), 1, Integer::sum);
            }
        }
        to.writeStringField(OURS + "place", feature.place().get().code());
        Optional<Verdict> first =
                Verdict.BY_URGENCY.stream().filter(counts::containsKey).findFirst();
        if (first.isPresent()) {
            to.writeStringField(OURS + "verdict", Code.of(first.get()));
        }
        for (Verdict verdict : Verdict.values()) {
            to.writeNumberField(OURS + Code.of(verdict), counts.getOrDefault(verdict, 0));
        }
    }

    /** A value as it stands, a number with the digits that it was written with. */
    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        do {
            JsonToken token = depth == 0 ? from.currentToken() : from.nextToken();
            switch (token) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
            if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                to.writeNumber(from.getText());
            } else {
                to.copyCurrentEvent(from);
            }
        } while (depth > 0);
    }
}
