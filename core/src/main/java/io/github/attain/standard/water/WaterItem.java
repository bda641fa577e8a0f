package io.github.attain.standard.water;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The 24 items of GB 3838-2002, Table 1, in its order. 21 of them decide the class of a section; water temperature, total
 * nitrogen and faecal coliform do not (环办〔2011〕22号).
 */
public enum WaterItem {
    /** Water temperature, 水温, in degrees Celsius; it has no class. */
    WATER_TEMPERATURE("temperature", "水温", "water temperature", "", "-2", "45"),
    /** pH, without unit: a range, the same for all classes. */
    PH("ph", "pH值", "pH", "1", "3", "12", "pH", "酸碱度"),
    /** Dissolved oxygen, 溶解氧: more is better. */
    DISSOLVED_OXYGEN("dissolved-oxygen", "溶解氧", "dissolved oxygen", "mg/L", "0", "30", "DO", "溶氧", "D.O.", "D.O"),
    /** Permanganate index, 高锰酸盐指数. */
    PERMANGANATE_INDEX(
            "permanganate-index",
            "高锰酸盐指数",
            "permanganate index",
            "mg/L",
            "0.1",
            "200",
            "CODMn",
            "IMn",
            "COD(Mn)",
            "COD-Mn"),
    /** Chemical oxygen demand, 化学需氧量. */
    COD("cod", "化学需氧量", "chemical oxygen demand", "mg/L", "1", "1000", "COD", "CODCr", "COD(Cr)", "COD-Cr"),
    /** Biochemical oxygen demand over five days, 五日生化需氧量. */
    BOD5(
            "bod5",
            "五日生化需氧量",
            "biochemical oxygen demand",
            "mg/L",
            "0.1",
            "500",
            "BOD5",
            "生化需氧量",
            "5日生化需氧量",
            "BOD",
            "BOD-5"),
    /** Ammonia nitrogen, 氨氮. */
    AMMONIA_NITROGEN(
            "ammonia-nitrogen",
            "氨氮",
            "ammonia nitrogen",
            "mg/L",
            "0.001",
            "200",
            "NH3-N",
            "NH4-N",
            "NH4+-N",
            "NH3N",
            "Ammonia-N",
            "Ammonium nitrogen"),
    /** Total phosphorus, as P, 总磷. */
    TOTAL_PHOSPHORUS(
            "total-phosphorus",
            "总磷",
            "total phosphorus",
            "mg/L",
            "0.001",
            "30",
            "TP",
            "T-P",
            "T.P",
            "Total P",
            "Total-P"),
    /** Total nitrogen, as N, 总氮: it has limits in lakes and reservoirs only, and decides no class. */
    TOTAL_NITROGEN(
            "total-nitrogen", "总氮", "total nitrogen", "mg/L", "0.01", "300", "TN", "T-N", "T.N", "Total N", "Total-N"),
    /** Copper, 铜. */
    COPPER("copper", "铜", "copper", "mg/L", "0", "10", "Cu", "总铜"),
    /** Zinc, 锌. */
    ZINC("zinc", "锌", "zinc", "mg/L", "0", "20", "Zn", "总锌"),
    /** Fluoride, as F⁻, 氟化物. */
    FLUORIDE("fluoride", "氟化物", "fluoride", "mg/L", "0.01", "30", "F-"),
    /** Selenium, 硒. */
    SELENIUM("selenium", "硒", "selenium", "mg/L", "0", "1", "Se", "总硒"),
    /** Arsenic, 砷. */
    ARSENIC("arsenic", "砷", "arsenic", "mg/L", "0", "5", "As", "总砷"),
    /** Mercury, 汞. */
    MERCURY("mercury", "汞", "mercury", "mg/L", "0", "0.1", "Hg", "总汞"),
    /** Cadmium, 镉. */
    CADMIUM("cadmium", "镉", "cadmium", "mg/L", "0", "1", "Cd", "总镉"),
    /** Hexavalent chromium, 六价铬. */
    CHROMIUM_6(
            "chromium-6",
            "六价铬",
            "hexavalent chromium",
            "mg/L",
            "0",
            "5",
            "铬(六价)",
            "铬(六价",
            "Cr6+",
            "Cr(VI)",
            "铬六价",
            "铬(VI)"),
    /** Lead, 铅. */
    LEAD("lead", "铅", "lead", "mg/L", "0", "5", "Pb", "总铅"),
    /** Cyanide, 氰化物. */
    CYANIDE("cyanide", "氰化物", "cyanide", "mg/L", "0", "5", "总氰化物"),
    /** Volatile phenols, 挥发酚. */
    VOLATILE_PHENOL(
            "volatile-phenol",
            "挥发酚",
            "volatile phenols",
            "mg/L",
            "0",
            "10",
            "挥发性酚",
            "挥发酚类",
            "挥发性酚类",
            "Volatile phenol"),
    /** Petroleum, 石油类. */
    PETROLEUM("petroleum", "石油类", "petroleum", "mg/L", "0", "50"),
    /** Anionic surfactants, 阴离子表面活性剂. */
    ANIONIC_SURFACTANT(
            "anionic-surfactant", "阴离子表面活性剂", "anionic surfactants", "mg/L", "0", "20", "LAS", "Anionic surfactant"),
    /** Sulphide, 硫化物. */
    SULPHIDE("sulphide", "硫化物", "sulphide", "mg/L", "0", "20", "Sulfide"),
    /** Faecal coliform, 粪大肠菌群, in a litre. */
    FAECAL_COLIFORM("faecal-coliform", "粪大肠菌群", "faecal coliform", "{count}/L", "0", "1e9", "粪大肠菌群数", "Fecal coliform");

    /** What stands in parentheses, and between what else. */
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("(),;，"));

    private static final String COUNTED_AS =
            " total-phosphorus:p total-phosphorus:磷 ammonia-nitrogen:n ammonia-nitrogen:氮"
                    + " total-nitrogen:n total-nitrogen:氮 fluoride:f- cyanide:cn- sulphide:s2- volatile-phenol:苯酚 ";

    private static final Exact HIGHEST_PH = Exact.of(14);
    /** The limit of class Ⅴ: what is below it is of the worst class, however little it is. */
    private static final Exact LEAST_OXYGEN = Exact.of(2);

    private final String key;
    private final Text label;
    private final String unit;
    private final Indicator.Range plausible;
    private final ImmutableList<String> names;

    WaterItem(String key, String zh, String en, String unit, String low, String high, String... aliases) {
        this.key = key;
        this.label = new Text(zh, en);
        this.unit = unit;
        this.plausible = new Indicator.Range(Exact.parse(low), Exact.parse(high));
        ImmutableList.Builder<String> all = ImmutableList.builder();
        all.add(plain(zh), plain(en));
        for (String alias : aliases) {
            all.add(plain(alias));
        }
        this.names = all.build();
    }

    /**
     * Finds an item by what tables call it: the Chinese or English name or the usual symbol, in any case and width, with or
     * without another such name, as what it is counted, or its unit in parentheses.
     *
     * @param header such as {@code 高锰酸盐指数(mg/L)}, {@code 总磷（以P计）}, {@code NH3-N}
     * @return the item; empty where it is none of the 24, or something else stands in the parentheses, as in 溶解氧(饱和度)
     */
    public static Optional<WaterItem> named(String header) {
        String plain = plain(header);
        int parenthesis = plain.indexOf('(');
        for (WaterItem item : values()) {
            if (item.names.contains(plain)
                    || (parenthesis > 0
                            && item.names.contains(plain.substring(0, parenthesis))
                            && item.isSaidBy(plain.substring(parenthesis)))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Whether what stands in parentheses goes without saying of the item: counted as something else the number is another. */
    private boolean isSaidBy(String parentheses) {
        for (String part : PARTS.split(parentheses)) {
            String counted = part.length() > 2 ? part.replaceAll("^(?:[以按]|as)|计$", "") : part;
            if (!part.matches("无量纲|°c|")
                    && !COUNTED_AS.contains(" " + key + ":" + counted + " ")
                    && !names.contains(counted)
                    && Unit.read(part)
                            .value()
                            .flatMap(u -> unit().filter(u::isCommensurableWith))
                            .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return normal.replace(" ", "").replace("_", "").replace('\u2212', '-');
    }

    /**
     * Returns what tables call it.
     *
     * @return the names and symbols in small letters of usual width, without blanks
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the name within ids of indicators.
     *
     * @return the name, such as {@code cod}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the name.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Returns in what the limits are given.
     *
     * @return the unit: 1 for pH; empty for water temperature, which is in degrees Celsius
     */
    public Optional<Unit> unit() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(unit));
    }

    /**
     * Returns within what values measured in surface water lie: wide, and no limit. What lies outside is most often given in
     * another unit. The bounds are judgement, tens of times the limits of class Ⅴ; no standard states them.
     *
     * @return the range in the unit of the item
     */
    public Indicator.Range plausible() {
        return plausible;
    }

    /**
     * Tells whether the item decides the class of a section.
     *
     * @return false for water temperature, total nitrogen and faecal coliform (环办〔2011〕22号)
     */
    public boolean isAssessed() {
        return this != WATER_TEMPERATURE && this != TOTAL_NITROGEN && this != FAECAL_COLIFORM;
    }

    /**
     * Tells whether more is better.
     *
     * @return true for dissolved oxygen only
     */
    public boolean isHigherBetter() {
        return this == DISSOLVED_OXYGEN;
    }

    /**
     * Checks a reading against what is physically possible: no concentration is negative, pH lies between 0 and 14, and
     * neither pH nor temperature is ever beyond what a method measures.
     *
     * @param reading the reading
     * @return the problem; empty where the reading is possible
     */
    public Optional<Problem> misfit(Reading reading) {
        boolean concentration = this != WATER_TEMPERATURE && this != PH;
        boolean impossible = (!concentration && (reading.isBelowDetection() || reading.isAboveLimit()))
                || (this != WATER_TEMPERATURE && reading.amount().signum() < 0)
                || (this == PH && reading.amount().compareTo(HIGHEST_PH) > 0);
        return impossible
                ? Optional.of(Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                        .with("subject", label)
                        .with("value", reading)
                        .with("allowed", this == PH ? "0 … 14" : concentration ? "≥ 0" : "℃"))
                : Optional.empty();
    }

    /**
     * Returns the number that takes part in means and is held against limits.
     *
     * @param reading the reading
     * @return {@link Reading#counted}, but below detection, where more is better, the limit itself: the most that it can be. Half of
     *     the limit is meant for what pollutes
     */
    public Exact counted(Reading reading) {
        return isHigherBetter() ? reading.amount() : reading.counted();
    }

    /**
     * Tells whether the item may be worse than the number that is {@linkplain #counted counted} by any amount.
     *
     * @param reading the reading
     * @return true above the limit of measurement; where more is better, below that of detection
     */
    public boolean isBeyond(Reading reading) {
        return isHigherBetter() ? reading.isBelowDetection() : reading.isAboveLimit();
    }

    /**
     * Warns of a reading outside the {@linkplain #plausible plausible} range, of a concentration above it, and of oxygen below a limit
     * that leaves its class open.
     *
     * @param reading the reading
     * @return the warning; empty where the reading lies within
     */
    public Optional<Problem> doubt(Reading reading) {
        // A single reading of a concentration may be next to nothing.
        boolean concentration = this != WATER_TEMPERATURE && this != PH;
        boolean tooLow = !concentration && reading.amount().compareTo(plausible.low()) < 0;
        boolean isDoubtful = tooLow || reading.amount().compareTo(plausible.high()) > 0;
        if (isHigherBetter() && reading.isBelowDetection() && reading.amount().compareTo(LEAST_OXYGEN) > 0) {
            return Optional.of(Problem.of(ProblemCode.IMPLAUSIBLE_VALUE)
                    .with("subject", label)
                    .with("value", reading)
                    .with(
                            "allowed",
                            new Text(
                                    "数值；“小于”只说明不会更高，不取一半",
                                    "a number; less than one says only that it is no higher, and is not halved")));
        }
        return isDoubtful
                ? Optional.of(Problem.of(ProblemCode.IMPLAUSIBLE_VALUE)
                        .with("subject", label)
                        .with("value", reading)
                        .with(
                                "allowed",
                                Text.same(plausible.low().display() + " … "
                                                + plausible.high().display() + " ")
                                        .and(unit().map(Unit::symbol).orElse(Text.same("℃")))))
                : Optional.empty();
    }
}
