package io.github.attain.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON for people and for line-by-line comparison: what fits stands on one line, lists of entries stand one entry a
 * line or block. The same tree always gives the same text; lines end with LF.
 */
final class JsonText {
    private static final int WIDTH = 120;
    private static final String STEP = "  ";
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final Map<String, Layout> layouts;
    private final StringBuilder out = new StringBuilder();

    /** How a value is laid out. */
    enum Layout {
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
    static String write(Json json, Map<String, Layout> layouts) {
        JsonText text = new JsonText(layouts);
        text.write(json, "", 0, Layout.BLOCKS);
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
        if (json instanceof Json.Members object && !object.members().isEmpty()) {
            List<String> keys = new ArrayList<>(object.members().keySet());
            out.append('{');
            for (String key : keys) {
                String name = quoted(key) + ": ";
                out.append('\n').append(indent).append(STEP).append(name);
                Json value = object.members().getOrDefault(key, json);
                // One more for the comma behind it.
                write(value, indent + STEP, indent.length() + STEP.length() + width(name) + 1, layoutOf(key));
                out.append(key.equals(keys.get(keys.size() - 1)) ? "" : ",");
            }
            out.append('\n').append(indent).append('}');
        } else if (json instanceof Json.Items list && !list.items().isEmpty()) {
            Layout inside = layout == Layout.BLOCKS ? Layout.LINES : Layout.FITTING;
            out.append('[');
            for (int i = 0; i < list.items().size(); i++) {
                out.append('\n').append(indent).append(STEP);
                write(list.items().get(i), indent + STEP, indent.length() + STEP.length() + 1, inside);
                out.append(i == list.items().size() - 1 ? "" : ",");
            }
            out.append('\n').append(indent).append(']');
        } else {
            flat(json, out);
        }
    }

    /** Writes on one line; false where something inside is never put on one line. */
    private boolean flat(Json json, StringBuilder line) {
        if (json instanceof Json.Text text) {
            line.append(quoted(text.value()));
        } else if (json instanceof Json.Numeral number) {
            line.append(number.written());
        } else if (json instanceof Json.Word word) {
            line.append(word.word());
        } else if (json instanceof Json.Items list) {
            line.append('[');
            String comma = "";
            for (Json item : list.items()) {
                line.append(comma);
                comma = ", ";
                if (!flat(item, line)) {
                    return false;
                }
            }
            line.append(']');
        } else if (json instanceof Json.Members object) {
            line.append('{');
            String comma = "";
            for (var member : object.members().entrySet()) {
                line.append(comma).append(quoted(member.getKey())).append(": ");
                comma = ", ";
                if (layoutOf(member.getKey()) != Layout.FITTING || !flat(member.getValue(), line)) {
                    return false;
                }
            }
            line.append('}');
        }
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
