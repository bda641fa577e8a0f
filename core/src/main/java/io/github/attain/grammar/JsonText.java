package io.github.attain.grammar;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;

/**
 * Writes JSON for people and for line-by-line comparison: what fits stands on one line, lists of entries stand one entry a
 * line or block. The same tree always gives the same text; lines end with LF.
 */
public final class JsonText {
    private static final int WIDTH = 120;
    private static final String STEP = "  ";
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final Map<String, Layout> layouts;
    private final StringBuilder out = new StringBuilder();

    /** How a value is laid out. */
    public enum Layout {
        /** On one line where it fits. */
        FITTING,
        /** One item a line. */
        LINES,
        /** One item a block of several lines. */
        BLOCKS
    }

    private JsonText(Map<String, Layout> layouts) {
        this.layouts = layouts;
    }

    /**
     * Writes a tree.
     *
     * @param json the root
     * @param layouts the layouts of what stands behind a key; fitting for all other keys
     * @return the text, with LF at its end
     */
    public static String write(Json json, Map<String, Layout> layouts) {
        JsonText text = new JsonText(layouts);
        text.write(json, "", 0, Layout.BLOCKS);
        return text.out.append('\n').toString();
    }

    /** Writes a tree on one line, with LF at its end. */
    public static String line(Json json) {
        JsonText text = new JsonText(Map.of());
        text.flat(json, text.out);
        return text.out.append('\n').toString();
    }

    private void write(Json json, String indent, int taken, Layout layout) {
        if (layout == Layout.FITTING) {
            StringBuilder line = new StringBuilder();
            if (flat(json, line) && taken + width(line) <= WIDTH) {
                out.append(line);
                return;
            }
        }
        boolean isList = json.kind == Json.Kind.LIST;
        if (json.first == null) {
            flat(json, out);
            return;
        }
        Layout inside = layout == Layout.BLOCKS ? Layout.LINES : Layout.FITTING;
        out.append(isList ? '[' : '{');
        for (Json value = json.first; value != null; value = value.next) {
            String name = isList ? "" : quoted(value.key) + ": ";
            out.append('\n').append(indent).append(STEP).append(name);
            // One more for the comma behind it.
            int before = indent.length() + STEP.length() + width(name) + 1;
            write(value, indent + STEP, before, isList ? inside : layoutOf(value.key));
            out.append(value.next == null ? "" : ",");
        }
        out.append('\n').append(indent).append(isList ? ']' : '}');
    }

    /** Writes on one line; false where something inside is never put on one line. */
    private boolean flat(Json json, StringBuilder line) {
        boolean isList = json.kind == Json.Kind.LIST;
        if (!json.kind.holdsOthers()) {
            line.append(json.kind == Json.Kind.TEXT ? quoted(json.said) : json.said);
            return true;
        }
        line.append(isList ? '[' : '{');
        for (Json value = json.first; value != null; value = value.next) {
            line.append(isList ? "" : quoted(value.key) + ": ");
            if ((!isList && layoutOf(value.key) != Layout.FITTING) || !flat(value, line)) {
                return false;
            }
            line.append(value.next == null ? "" : ", ");
        }
        line.append(isList ? ']' : '}');
        return true;
    }

    private Layout layoutOf(String key) {
        return layouts.getOrDefault(key, Layout.FITTING);
    }

    private static String quoted(String text) {
        return "\"" + new String(ENCODER.quoteAsString(text)) + "\"";
    }

    /** The width on a screen, where Chinese characters take two places. */
    private static int width(CharSequence text) {
        return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
