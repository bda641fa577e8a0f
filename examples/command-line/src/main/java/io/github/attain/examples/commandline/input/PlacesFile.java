package io.github.attain.examples.commandline.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.attain.examples.commandline.terminal.Nearest;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.place.Place;
import io.github.attain.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of GeoJSON (RFC 7946) that says where places lie. It is read event by event, and no more of it is kept than the positions and
 * what a feature calls itself; a file that is larger, deeper or of more positions than a map can need is refused.
 */
public final class PlacesFile {
    private static final long LARGEST = 100_000_000;
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_FEATURES = 50_000;

    /** What features call their code and their name, the surest first. */
    private static final List<String> CODES = List.of("place", "code", "adcode", "id", "代码", "行政区划代码", "区划代码");

    private static final List<String> NAMES = List.of("name", "fullname", "name_zh", "name:zh", "名称", "地名");

    private final Catalogue catalogue;
    private final Map<String, List<Place>> byName = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param catalogue the places that features may mean
     */
    public PlacesFile(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Place place : catalogue.places()) {
            for (String name : place.names()) {
                byName.computeIfAbsent(Nearest.plain(name), key -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    /** Readers and writers of files of places: neither deep nor endless ones. */
    public static JsonFactory json() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NUMBER * DEEPEST)
                        .build())
                // What is said twice would be read once and copied twice.
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** What was read of a file. */
    public static final class Read {
        private final String name;
        private final byte[] bytes;
        private final List<Feature> features;

        private Read(String name, byte[] bytes, List<Feature> features) {
            this.name = name;
            this.bytes = bytes;
            this.features = List.copyOf(features);
        }

        /** What the file is called, as it can be shown. */
        public String name() {
            return name;
        }

        /** The file. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Its features, in their order. */
        public List<Feature> features() {
            return features;
        }
    }

    /** Reads the file; refuses one that is no collection of features. */
    public Read read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused(file, Text.of("超过{} MB", "larger than {} MB", LARGEST / 1_000_000));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Read(Refusal.shown(name(file)), bytes, features(file, bytes));
        } catch (IOException unreadable) {
            String shown = Refusal.shown(file.toString());
            throw new Refusal(new Text("无法读取" + shown, "cannot read " + shown));
        }
    }

    private List<Feature> features(Path file, byte[] bytes) {
        try (JsonParser json = json().createParser(bytes)) {
            List<Feature> features = new ArrayList<>();
            Geometry.Budget budget = new Geometry.Budget();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Geometry.Bad(new Text("不是对象", "no object"));
            }
            String type = "";
            boolean hasFeatures = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (key.equals("type")) {
                    type = json.getText();
                } else if (key.equals("features") && value == JsonToken.START_ARRAY && !hasFeatures) {
                    hasFeatures = true;
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        if (features.size() == MOST_FEATURES) {
                            throw new Geometry.Bad(Text.of("多于{}个要素", "more than {} features", MOST_FEATURES));
                        }
                        features.add(feature(json, budget));
                    }
                    continue;
                }
                json.skipChildren();
            }
            if (!type.equals("FeatureCollection") || !hasFeatures) {
                throw new Geometry.Bad(new Text("须为FeatureCollection", "it takes a FeatureCollection"));
            }
            if (json.nextToken() != null) {
                throw new Geometry.Bad(new Text("对象之后另有内容", "something stands behind the object"));
            }
            return features;
        } catch (Geometry.Bad bad) {
            throw refused(file, bad.why());
        } catch (IOException broken) {
            String reason =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            throw refused(file, Text.same(Refusal.shown(reason)));
        }
    }

    private Feature feature(JsonParser json, Geometry.Budget budget) throws IOException, Geometry.Bad {
        int line = json.currentLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Geometry.Bad(Text.of("第{}行：要素须为对象", "line {}: a feature is an object", line));
        }
        Map<String, String> called = new LinkedHashMap<>();
        Geometry geometry = Geometry.NOWHERE;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            switch (key) {
                case "id" -> scalar(json, key, called);
                case "geometry" -> geometry = Geometry.read(json, budget);
                case "properties" -> {
                    if (value == JsonToken.START_OBJECT) {
                        while (json.nextToken() != JsonToken.END_OBJECT) {
                            String property = json.currentName().toLowerCase(Locale.ROOT);
                            json.nextToken();
                            scalar(json, property, called);
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new Feature(place(called), label(called), geometry);
    }

    private static void scalar(JsonParser json, String key, Map<String, String> called) throws IOException {
        boolean isCode = CODES.contains(key) || NAMES.contains(key);
        if (isCode && json.currentToken().isScalarValue()) {
            called.putIfAbsent(key, json.getText());
        }
        json.skipChildren();
    }

    /** The place of the first code that is one, or else of the first name that one place has. */
    private Optional<Place> place(Map<String, String> called) {
        for (String key : CODES) {
            Optional<Place> place = Optional.ofNullable(called.get(key))
                    .flatMap(code -> catalogue.places().stream()
                            .filter(each -> each.code().equals(code.strip()))
                            .findFirst());
            if (place.isPresent()) {
                return place;
            }
        }
        for (String key : NAMES) {
            List<Place> named = byName.getOrDefault(Nearest.plain(called.getOrDefault(key, "")), List.of());
            if (named.size() == 1) {
                return Optional.of(named.get(0));
            }
        }
        return Optional.empty();
    }

    /** What a feature calls itself, for people. */
    private static String label(Map<String, String> called) {
        return NAMES.stream()
                .filter(called::containsKey)
                .findFirst()
                .map(called::get)
                .or(() -> called.values().stream().findFirst())
                .orElse("?");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Refusal refused(Path file, Text why) {
        return new Refusal(
                Text.of("{}不是可用的GeoJSON：{}", "{} is no GeoJSON for a map: {}", Refusal.shown(name(file)), why));
    }
}
