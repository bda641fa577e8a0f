package io.github.attain.standard.air;

import io.github.attain.text.Text;

/** The functional areas for which GB 3095 sets limits (GB 3095-2012 and GB 3095-2026, 4.1). */
public enum AreaClass {
    /** 一类区: nature reserves, scenic areas and others under special protection. */
    I(new Text("一类区", "class I area")),
    /** 二类区: residential, commercial, cultural, industrial and rural areas. Cities are judged by its limits. */
    II(new Text("二类区", "class II area"));

    private final Text label;

    AreaClass(Text label) {
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
