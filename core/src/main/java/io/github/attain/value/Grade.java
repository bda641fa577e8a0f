package io.github.attain.value;

import io.github.attain.text.Text;

/**
 * A class on an ordered scale, such as class Ⅲ of surface water.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale
 * @param index the position on it: 0 is the best class
 */
public record Grade(GradeScale scale, int index) implements Value, Comparable<Grade> {

    /**
     * Creates a class.
     *
     * @throws IllegalArgumentException if the scale has no such position
     */
    public Grade {
        if (index < 0 || index >= scale.labels().size()) {
            throw new IllegalArgumentException("the scale " + scale.id() + " has no class at " + index);
        }
    }

    /**
     * Returns the label.
     *
     * @return the label on the scale, such as {@code Ⅲ}
     */
    public String label() {
        return scale.labels().get(index);
    }

    /**
     * Tells whether this class is as good as another, or better.
     *
     * @param other a class of the same scale
     * @return true where this one does not come after the other
     * @throws IllegalArgumentException if the scales differ
     */
    public boolean isAtLeast(Grade other) {
        return compareTo(other) <= 0;
    }

    /**
     * Orders by position: the better class first.
     *
     * @param other a class of the same scale
     * @return negative where this one is better
     * @throws IllegalArgumentException if the scales differ
     */
    @Override
    public int compareTo(Grade other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException(
                    "classes of different scales: " + scale.id() + " and " + other.scale.id());
        }
        return Integer.compare(index, other.index);
    }

    @Override
    public Text text() {
        return new Text(label() + "类", "class " + label());
    }

    @Override
    public String written() {
        return label();
    }
}
