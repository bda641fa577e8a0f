package io.github.attain.value;

/**
 * The closed table of elementary units. Factors lead to metre, kilogram and second and are exact. The order of the
 * constants is the order within a {@linkplain UnitProduct#code canonical code}.
 *
 * <p>Codes without brackets are UCUM's and mean what UCUM says; so the month is 30.4375 days and the year 365.25 days.
 * Codes in braces are annotations to UCUM, which makes them valid there, but without dimension. {@code [mu]} is ours.
 */
enum UnitAtom {
    COUNT("{count}", "个", "count", UnitDimension.COUNT),
    FIRM("{firm}", "家", "firms", UnitDimension.COUNT),
    LINE("{line}", "条", "lines", UnitDimension.COUNT),
    VEHICLE("{vehicle}", "辆", "vehicles", UnitDimension.COUNT),
    PLACE("{place}", "处", "places", UnitDimension.COUNT),
    MACHINE("{machine}", "台", "machines", UnitDimension.COUNT),
    FACILITY("{facility}", "座", "facilities", UnitDimension.COUNT),
    EVENT("{event}", "起", "events", UnitDimension.COUNT),
    OCCURRENCE("{occurrence}", "次", "occurrences", UnitDimension.COUNT),
    ITEM("{item}", "项", "items", UnitDimension.COUNT),
    PIECE("{piece}", "枚", "pieces", UnitDimension.COUNT),
    PERSON("{person}", "人", "persons", UnitDimension.COUNT),
    HOUSEHOLD("{household}", "户", "households", UnitDimension.COUNT),
    HEAD("{head}", "只", "head", UnitDimension.COUNT),
    SET("{set}", "套", "sets", UnitDimension.COUNT),
    YUAN("{CNY}", "元", "CNY", UnitDimension.MONEY),
    // UCUM makes % the number 0.01. Here 0.35 % and 0.35 must not be mistaken for one another, so it is no number.
    PERCENT("%", "%", "%", UnitDimension.PERCENT),
    PERCENTAGE_POINT("{pp}", "个百分点", "percentage points", UnitDimension.PERCENTAGE_POINT),
    TONNE_OF_COAL("{tce}", "吨标准煤", "tce", UnitDimension.COAL_EQUIVALENT),
    GRAM("g", "克", UnitDimension.MASS, Exact.ratio(1, 1000)),
    TONNE("t", "吨", UnitDimension.MASS, Exact.of(1000)),
    JOULE("J", "焦", UnitDimension.ENERGY, Exact.ONE),
    WATT("W", "瓦", UnitDimension.POWER, Exact.ONE),
    SECOND("s", "秒", "s", UnitDimension.TIME, Exact.ONE),
    MINUTE("min", "分钟", "min", UnitDimension.TIME, Exact.of(60)),
    HOUR("h", "小时", "h", UnitDimension.TIME, Exact.of(3_600)),
    DAY("d", "天", "d", UnitDimension.TIME, Exact.of(86_400)),
    WEEK("wk", "周", "week", UnitDimension.TIME, Exact.of(604_800)),
    MONTH("mo", "月", "month", UnitDimension.TIME, Exact.of(2_629_800)),
    YEAR("a", "年", "year", UnitDimension.TIME, Exact.of(31_557_600)),
    LITRE("L", "升", UnitDimension.VOLUME, Exact.ratio(1, 1000)),
    ARE("ar", "公亩", UnitDimension.AREA, Exact.HUNDRED),
    // 15 mu are one hectare.
    MU("[mu]", "亩", "mu", UnitDimension.AREA, Exact.ratio(2000, 3)),
    METRE("m", "米", UnitDimension.LENGTH, Exact.ONE);

    private final String code;
    private final String zh;
    private final String en;
    private final boolean metric;
    private final UnitDimension dimension;
    private final Exact factor;

    UnitAtom(String code, String zh, String en, boolean metric, UnitDimension dimension, Exact factor) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.metric = metric;
        this.dimension = dimension;
        this.factor = factor;
    }

    UnitAtom(String code, String zh, String en, UnitDimension dimension, Exact factor) {
        this(code, zh, en, false, dimension, factor);
    }

    UnitAtom(String code, String zh, String en, UnitDimension dimension) {
        this(code, zh, en, false, dimension, Exact.ONE);
    }

    /** A unit that takes prefixes. */
    UnitAtom(String code, String zh, UnitDimension dimension, Exact factor) {
        this(code, zh, code, true, dimension, factor);
    }

    String code() {
        return code;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /** Whether the unit takes prefixes, as UCUM has it. */
    boolean isMetric() {
        return metric;
    }

    /** The highest power that makes sense; UCUM refuses powers of annotations, and nobody counts square people. */
    int largestExponent() {
        return code.startsWith("{") ? 1 : 9;
    }

    UnitDimension dimension() {
        return dimension;
    }

    /** How many of the base units of its dimension the unit is. */
    Exact factor() {
        return factor;
    }
}
