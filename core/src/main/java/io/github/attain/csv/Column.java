package io.github.attain.csv;

import com.google.common.collect.ImmutableList;
import io.github.attain.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a table of measured values, with the names by which a header may call them. */
enum Column {
    PLACE("place", "地区"),
    INDICATOR("indicator", "指标"),
    PERIOD("period", "时段"),
    VALUE("value", "数值"),
    UNIT("unit", "单位"),
    DUST("dust", "沙尘"),
    STATUS("status", "状态"),
    GAS_STATE("gas-state", "气体状态"),
    EDITION("edition", "标准版本"),
    VALID("valid", "有效数"),
    EXPECTED("expected", "应有数"),
    STILL_REQUIRED("still-required", "尚缺"),
    SOURCE("source", "来源"),
    SOURCE_KIND("source-kind", "来源类型"),
    URL("url", "网址"),
    LOCATOR("locator", "位置"),
    KNOWN_FROM("known-from", "发布日期"),
    NOTE("note", "备注");

    private static final ImmutableList<Column> REQUIRED = ImmutableList.of(PLACE, INDICATOR, PERIOD, VALUE);

    private final String en;
    private final String zh;

    Column(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The columns without which a table says nothing. */
    static List<Column> required() {
        return REQUIRED;
    }

    /** The column that a header means; case, blanks and underscores do not matter. */
    static Optional<Column> named(String header) {
        String plain = Names.plain(header).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(c -> c.en.equals(plain) || c.zh.equals(plain))
                .findFirst();
    }

    /** What of a row stands in it. */
    Text ofRow() {
        return new Text("本行的" + zh, "the " + en + " of this row");
    }

    /** All names, the required columns first. */
    static String allNames() {
        return Arrays.stream(values()).map(Column::toString).collect(Collectors.joining(", "));
    }

    /** The names of the columns that must be there, and that there may be more. */
    static String requiredNames() {
        return REQUIRED.stream().map(Column::toString).collect(Collectors.joining(", ", "", ", …"));
    }

    /** Both names, such as {@code place/地区}. */
    @Override
    public String toString() {
        return en + "/" + zh;
    }
}
