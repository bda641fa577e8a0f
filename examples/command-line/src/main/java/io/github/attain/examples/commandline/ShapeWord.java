package io.github.attain.examples.commandline;

import io.github.attain.path.Trajectory.Shape;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The shape of a path, as it is typed. */
final class ShapeWord implements ITypeConverter<Shape>, Iterable<String> {
    @Override
    public Shape convert(String word) {
        return switch (word) {
            case "linear" -> Shape.LINEAR;
            case "equal-rate" -> Shape.EQUAL_RATE;
            case "milestones" -> Shape.MILESTONES;
            default -> throw new TypeConversionException(word);
        };
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("linear", "equal-rate", "milestones").iterator();
    }
}
