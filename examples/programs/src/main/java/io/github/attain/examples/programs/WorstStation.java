package io.github.attain.examples.programs;

import io.github.attain.monitoring.NationalHour;
import io.github.attain.monitoring.NationalHourJson;
import java.nio.file.Path;
import java.util.Comparator;

/** Where was the air worst in the hour that the national centre published? */
public final class WorstStation {
    private WorstStation() {}

    /**
     * Prints the station with the largest index.
     *
     * @param args the published hour, one file
     */
    public static void main(String[] args) {
        NationalHour worst = NationalHourJson.recognising().read(Path.of(args[0])).orThrow().stream()
                .filter(hour -> hour.aqi().isPresent())
                .max(Comparator.comparingInt(hour -> hour.aqi().orElseThrow()))
                .orElseThrow();
        System.out.println(
                worst.city() + " " + worst.name() + ": " + worst.aqi().orElseThrow() + ", " + worst.primary());
    }
}
