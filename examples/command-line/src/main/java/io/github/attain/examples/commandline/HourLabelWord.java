package io.github.attain.examples.commandline;

import io.github.attain.standard.air.HourLabel;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the hour of a row means, as it is typed. */
final class HourLabelWord implements ITypeConverter<HourLabel>, Iterable<String> {
    @Override
    public HourLabel convert(String word) {
        return switch (word) {
            case "end" -> HourLabel.END_OF_HOUR;
            case "start" -> HourLabel.START_OF_HOUR;
            default -> throw new TypeConversionException(word);
        };
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("end", "start").iterator();
    }
}
