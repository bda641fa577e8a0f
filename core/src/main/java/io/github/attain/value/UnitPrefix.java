package io.github.attain.value;

/** The metric prefixes that are read. UCUM has more; no indicator needs them. */
enum UnitPrefix {
    NONE("", "", 0),
    GIGA("G", "吉", 9),
    MEGA("M", "兆", 6),
    KILO("k", "千", 3),
    HECTO("h", "百", 2),
    DECI("d", "分", -1),
    CENTI("c", "厘", -2),
    MILLI("m", "毫", -3),
    MICRO("u", "微", -6),
    NANO("n", "纳", -9);

    private final String code;
    private final String zh;
    private final int power;

    UnitPrefix(String code, String zh, int power) {
        this.code = code;
        this.zh = zh;
        this.power = power;
    }

    String code() {
        return code;
    }

    String zh() {
        return zh;
    }

    String en() {
        return this == MICRO ? "µ" : code;
    }

    /** The power of ten that the prefix means. */
    int power() {
        return power;
    }
}
