package io.github.attain.examples.commandline.listing;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes indicators as Markdown for people who fill in tables: one section for each field, one row for each indicator. */
public final class IndicatorReference {
    private static final Map<String, Text> FIELDS = Map.ofEntries(
            Map.entry("agriculture", new Text("农业", "Agriculture")),
            Map.entry("air", new Text("环境空气", "Air")),
            Map.entry("chemicals", new Text("化学品", "Chemicals")),
            Map.entry("climate", new Text("应对气候变化", "Climate")),
            Map.entry("ecology", new Text("生态", "Ecology")),
            Map.entry("economy", new Text("经济", "Economy")),
            Map.entry("emission", new Text("污染物排放", "Emissions")),
            Map.entry("energy", new Text("能源", "Energy")),
            Map.entry("goals", new Text("总体目标", "Goals as a whole")),
            Map.entry("governance", new Text("治理体系", "Governance")),
            Map.entry("industry", new Text("工业", "Industry")),
            Map.entry("monitoring", new Text("监测", "Monitoring")),
            Map.entry("noise", new Text("噪声", "Noise")),
            Map.entry("radiation", new Text("辐射", "Radiation")),
            Map.entry("rural", new Text("农村", "Rural areas")),
            Map.entry("soil", new Text("土壤", "Soil")),
            Map.entry("transport", new Text("交通运输", "Transport")),
            Map.entry("waste", new Text("固体废物", "Waste")),
            Map.entry("water", new Text("水", "Water")));

    private static final List<Text> HEADER = List.of(
            new Text("编号", "id"),
            new Text("中文名称", "name zh"),
            new Text("英文名称", "name en"),
            new Text("单位", "unit"),
            new Text("何者为好", "better"),
            new Text("统计方式", "statistic"));

    private final Locale locale;

    /** A reference in a language; names are in both. */
    public IndicatorReference(Locale locale) {
        this.locale = locale;
    }

    /** Writes the indicators. */
    public String write(List<Indicator> indicators) {
        Map<String, List<Indicator>> fields = new TreeMap<>();
        for (Indicator indicator : indicators) {
            fields.computeIfAbsent(indicator.id().replaceFirst("\\..*", ""), field -> new ArrayList<>())
                    .add(indicator);
        }
        StringBuilder text = new StringBuilder("# ")
                .append(new Text("指标", "Indicators").in(locale))
                .append("\n\n")
                .append(new Text(
                                "共" + indicators.size()
                                        + "项，由`attain indicators --format markdown`写出。单位为UCUM代码，表中也可写中文单位。"
                                        + "统计方式说明数值是什么：平均、计数、比例、总量、等级、名次、结论性材料或其他。",
                                indicators.size()
                                        + " of them, written by `attain indicators --format markdown`. Units are UCUM codes; tables may"
                                        + " also have the Chinese ones. The statistic says what a value is: a mean, a count, a"
                                        + " share, a total, a class, a rank, a finding or something else.")
                        .in(locale))
                .append('\n');
        fields.forEach((field, of) -> {
            text.append("\n## ").append(heading(field)).append("\n\n");
            text.append(row(HEADER.stream().map(words -> words.in(locale))));
            text.append("|").append("---|".repeat(HEADER.size())).append('\n');
            of.forEach(indicator -> text.append(row(cells(indicator))));
        });
        return text.toString();
    }

    private String heading(String field) {
        Text words = FIELDS.get(field);
        return words == null ? "`" + field + "`" : words.in(locale) + " `" + field + "`";
    }

    private Stream<String> cells(Indicator indicator) {
        return Stream.of(
                "`" + indicator.id() + "`",
                MarkdownTable.escaped(indicator.name().zh()),
                MarkdownTable.escaped(indicator.name().en()),
                unit(indicator),
                better(indicator.better()).in(locale),
                statistic(indicator).in(locale));
    }

    private static String unit(Indicator indicator) {
        String unit = indicator.scale() == Indicator.Scale.SHARE
                ? Unit.PERCENT.code()
                : indicator.unit().map(Unit::code).orElse("");
        return unit.isEmpty() ? "" : "`" + unit + "`";
    }

    private static Text better(Direction direction) {
        return switch (direction) {
            case LOWER -> new Text("低", "lower");
            case HIGHER -> new Text("高", "higher");
            case NONE -> Text.none();
        };
    }

    private static Text statistic(Indicator indicator) {
        return switch (indicator.scale()) {
            case CLASS -> new Text("等级", "class");
            case RANK -> new Text("名次", "rank");
            case FINDING -> new Text("结论性材料", "finding");
            case QUANTITY, SHARE ->
                switch (indicator.statistic()) {
                    case MEAN -> new Text("平均", "mean");
                    case COUNT -> new Text("计数", "count");
                    case SHARE -> new Text("比例", "share");
                    case TOTAL -> new Text("总量", "total");
                    case OTHER -> new Text("其他", "other");
                };
        };
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
