package io.github.attain.examples.terminal;

import io.github.attain.text.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An option of a program.
 *
 * @param name how it is typed, such as {@code --as-of}
 * @param hint what its value may be, behind a colon
 * @param isAlone whether it stands without a value
 * @param isRepeatable whether it may stand there more than once
 * @param reader what a value means; nothing where it makes no sense
 * @param <T> what its values are
 */
public record Option<T>(
        String name, Text hint, boolean isAlone, boolean isRepeatable, Function<String, Optional<T>> reader) {
    /** The reader's language. */
    public static final Option<Locale> LANGUAGE = word("--language", List.of("en", "zh"), Option::language);

    /** Whether only the usage is wanted. */
    public static final Option<Boolean> HELP = flag("--help").repeatable();

    /** An option with a value of any kind. */
    public static <T> Option<T> of(String name, Text hint, Function<String, Optional<T>> reader) {
        return new Option<>(name, hint, false, false, reader);
    }

    /** An option that stands alone. */
    public static Option<Boolean> flag(String name) {
        return new Option<>(name, Text.none(), true, false, text -> Optional.of(true));
    }

    /** An option with any text. */
    public static Option<String> text(String name, String... examples) {
        return of(name, suchAs("如", "for example ", examples), Optional::of);
    }

    /** An option with the path of a file or folder. */
    public static Option<Path> path(String name, String... examples) {
        return of(name, suchAs("须为路径，如", "it is a path such as ", examples), Option::readPath);
    }

    /** An option with a date. */
    public static Option<LocalDate> date(String name, String example) {
        return of(name, suchAs("须为日期，如", "it is a date such as ", example), Option::readDate);
    }

    /** An option with one of a few words. */
    public static <T> Option<T> word(String name, List<String> words, Function<String, Optional<T>> reader) {
        return of(name, Wrong.allowed(words), reader);
    }

    /** An option with codes, separated by commas of either width. */
    public static Option<List<String>> codes(String name, String example) {
        return of(name, suchAs("如", "for example ", example), text -> Optional.of(readCodes(text)));
    }

    private static Text suchAs(String zh, String en, String... examples) {
        return new Text(zh + String.join("、", examples), en + String.join(", ", examples));
    }

    /** The same option, which may stand there more than once. */
    public Option<T> repeatable() {
        return new Option<>(name, hint, isAlone, true, reader);
    }

    /** A date; nothing where the calendar has none such. */
    public static Optional<LocalDate> readDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Path> readPath(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static List<String> readCodes(String text) {
        return Arrays.stream(text.replace('，', ',').split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Optional<Locale> language(String text) {
        return switch (text) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.CHINA);
            default -> Optional.empty();
        };
    }

    /** The name as it is typed. */
    @Override
    public String toString() {
        return name;
    }
}
