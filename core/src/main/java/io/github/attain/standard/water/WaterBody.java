package io.github.attain.standard.water;

import io.github.attain.text.Text;

/** What kind of surface water a section lies in: total phosphorus and total nitrogen have limits of their own in lakes. */
public enum WaterBody {
    /** A river, a canal, an irrigation ditch, 河流. */
    RIVER(new Text("河流", "rivers")),
    /** A lake or a reservoir, 湖、库. */
    LAKE(new Text("湖、库", "lakes and reservoirs"));

    private final Text label;

    WaterBody(Text label) {
        this.label = label;
    }

    /**
     * Returns the words.
     *
     * @return the words in both languages
     */
    public Text label() {
        return label;
    }
}
