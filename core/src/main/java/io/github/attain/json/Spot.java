package io.github.attain.json;

import io.github.attain.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON value stands: the file, the path inside it, and its turn among all the values of a pack, by which problems
 * are put in order.
 *
 * <p>Immutable and thread-safe.
 */
final class Spot {
    /** The spot of what is made in code. */
    static final Spot NONE = new Spot("", null, "", 0);

    private static final int LONGEST_STEP = 60;

    private final String file;
    private final @Nullable Spot parent;
    private final String step;
    private final long turn;

    private Spot(String file, @Nullable Spot parent, String step, long turn) {
        this.file = file;
        this.parent = parent;
        this.step = step;
        this.turn = turn;
    }

    /** The spot of a whole file; {@code turn} is smaller than that of everything in it. */
    static Spot of(String file, long turn) {
        return new Spot(file, null, "", turn);
    }

    /** The spot of a member or of an item below this one. */
    Spot below(String keyOrIndex, long itsTurn) {
        return new Spot(file, this, keyOrIndex, itsTurn);
    }

    /** A spot below this one where nothing stands yet, such as that of a missing file. */
    Spot below(String keyOrIndex) {
        return below(keyOrIndex, turn);
    }

    long turn() {
        return turn;
    }

    /** The location as users see it; the path is a JSON pointer. */
    Location location() {
        StringBuilder path = new StringBuilder();
        write(path);
        return new Location(file, path.toString());
    }

    private void write(StringBuilder path) {
        if (parent == null) {
            return;
        }
        parent.write(path);
        path.append('/');
        // Keys are the user's data: cut and cleaned, so that a hostile one cannot spoil a terminal or a log.
        step.codePoints()
                .limit(LONGEST_STEP)
                .forEach(c -> path.append(
                        switch (c) {
                            case '~' -> "~0";
                            case '/' -> "~1";
                            default -> isHarmless(c) ? Character.toString(c) : "?";
                        }));
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return location().toString();
    }
}
