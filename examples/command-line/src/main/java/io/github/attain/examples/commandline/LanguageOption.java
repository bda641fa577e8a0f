package io.github.attain.examples.commandline;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The reader's language: English, or Chinese. */
final class LanguageOption implements ITypeConverter<Locale>, Iterable<String> {
    private static final String NAME = "--language";

    /** The language that was typed, whatever else is wrong; English where none was. */
    static Locale in(List<String> args) {
        boolean chinese = args.contains(NAME + "=zh");
        for (int i = 0; i + 1 < args.size(); i++) {
            chinese |= args.get(i).equals(NAME) && args.get(i + 1).equals("zh");
        }
        return chinese ? Locale.CHINA : Locale.ENGLISH;
    }

    @Override
    public Locale convert(String word) {
        return switch (word) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINA;
            default -> throw new TypeConversionException(word);
        };
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("en", "zh").iterator();
    }
}
