package io.github.attain.examples.commandline;

import io.github.attain.assessment.Verdict;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A verdict as it is typed: {@code not-met}. */
final class VerdictWord implements ITypeConverter<Verdict>, Iterable<String> {
    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Verdict convert(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> word(verdict).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Verdict.values()).map(VerdictWord::word).iterator();
    }
}
