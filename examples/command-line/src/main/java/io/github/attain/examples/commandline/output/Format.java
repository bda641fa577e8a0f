package io.github.attain.examples.commandline.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of an answer. */
public enum Format {
    /** For a terminal. */
    TEXT("txt"),
    /** For a document. */
    MARKDOWN("md"),
    /** For other programs and for spreadsheets. */
    CSV("csv"),
    /** For other programs. */
    JSON("json"),
    /** A workbook. */
    XLSX("xlsx"),
    /** A page to look at. */
    HTML("html"),
    /** For maps. */
    GEOJSON("geojson");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The forms that can be printed as text, for people first. */
    public static List<Format> all() {
        return List.of(values());
    }

    /** The form of that name. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** The form that files of that extension have. */
    public static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /** Whether people read it line by line, rather than programs. */
    public boolean isForReaders() {
        return this == TEXT || this == MARKDOWN;
    }

    /** What files of this form end in. */
    public String extension() {
        return extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
