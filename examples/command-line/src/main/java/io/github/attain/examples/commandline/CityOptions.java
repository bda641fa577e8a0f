package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.city.CityRequest;
import io.github.attain.examples.commandline.city.MadeUpYear;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.json.PackReader;
import io.github.attain.place.Place;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The year of a city: its hours, its stations, and which of them. */
final class CityOptions {
    /** Before this year no editions hold nationwide. */
    private static final int FIRST_YEAR = AirStandards.SINCE_2016.index().from().getYear();

    private static final int FIRST_OF_ALL = 1970;
    private static final int LAST_YEAR = 2199;

    @Option(names = "--hours", paramLabel = "PATH", descriptionKey = "hours")
    private Optional<Path> hours = Optional.empty();

    @Option(names = "--stations", paramLabel = "FILE", descriptionKey = "stations")
    private Optional<Path> stations = Optional.empty();

    @Option(names = "--city", paramLabel = "CITY", descriptionKey = "city")
    private Optional<String> city = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year", converter = YearWord.class)
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--without",
            paramLabel = "CODES",
            descriptionKey = "without",
            split = "[,，]",
            splitSynopsisLabel = ",")
    private List<String> without = new ArrayList<>();

    /** A year, as four digits. */
    static final class YearWord implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            int year = word.matches("[0-9]{4}") ? Integer.parseInt(word) : 0;
            if (year < FIRST_OF_ALL || year > LAST_YEAR) {
                throw new TypeConversionException(word);
            }
            return year;
        }
    }

    /** Refuses what does not go together: a city is read from all of them, and of old years somebody has to name the edition. */
    void check(boolean editionIsNamed) {
        Map<String, Boolean> there = new LinkedHashMap<>();
        there.put("--hours", hours.isPresent());
        there.put("--stations", stations.isPresent());
        there.put("--city", city.isPresent());
        there.put("--year", year.isPresent());
        if (there.containsValue(true)) {
            for (String name : there.keySet()) {
                if (!Boolean.TRUE.equals(there.get(name))) {
                    List<String> others = new ArrayList<>(there.keySet());
                    others.remove(name);
                    throw new Refusal(new Text(
                            "缺少" + name + "：须与" + String.join("、", others) + "一同给出",
                            name + " is missing: it goes with " + String.join(", ", others)));
                }
            }
        }
        if (!editionIsNamed && year() < FIRST_YEAR) {
            String years = FIRST_YEAR + " – " + LAST_YEAR;
            throw new Refusal(Refusal.cannotBe("--year", String.valueOf(year()))
                    .and(new Text(
                            "允许" + years + "；给出--edition时可自" + FIRST_OF_ALL,
                            "allowed are " + years + ", with --edition from " + FIRST_OF_ALL + " on")));
        }
    }

    /** The hours; empty for the made-up year. */
    Optional<Path> hours() {
        return hours;
    }

    /** The city as the list of stations may write it: a code or an English name of a place stands for its Chinese one. */
    private String city(Catalogue catalogue) {
        String typed = city.map(String::strip).orElse(MadeUpYear.CITY);
        return catalogue.places().stream()
                .filter(place -> place.code().equals(typed) || place.name().en().equalsIgnoreCase(typed))
                .findFirst()
                .map(Place::name)
                .map(Text::zh)
                .orElse(typed);
    }

    private int year() {
        return year.orElse(MadeUpYear.YEAR);
    }

    /** The codes of stations that are left out. */
    private List<String> without() {
        return without.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** What is asked for, where nothing more is said of hours, editions and dates. */
    CityRequest request(Catalogue catalogue, Locale locale) {
        return CityRequest.of(hours, stations, city(catalogue), year(), without(), locale);
    }

    /** The pack of the made-up year, that lies beside a class. */
    static Catalogue madeUp(Class<?> owner) {
        return new Catalogue(List.of(PackReader.read(owner, "made-up-pack.json").orThrow()));
    }
}
