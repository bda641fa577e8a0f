package io.github.attain.problem;

import io.github.attain.text.Text;

/**
 * The closed list of what can be wrong with data. Each code has one sentence in both languages; the words in braces are
 * the names of the {@linkplain Problem#attributes attributes} that fill it.
 */
public enum ProblemCode {
    /** A number that is not a plain decimal. */
    NOT_A_NUMBER("“{value}”不是数：{allowed}", "\"{value}\" is not a number: {allowed}"),
    /** A number too long or too large to be a measurement. */
    NUMBER_OUT_OF_RANGE("数“{value}”过大或过长：{allowed}", "the number \"{value}\" is too large or too long: {allowed}"),
    /** A unit that is not in the table. */
    UNKNOWN_UNIT("未知单位“{value}”：{allowed}", "unknown unit \"{value}\": {allowed}"),
    /** A unit of another dimension than the one required. */
    UNIT_MISMATCH(
            "单位{value}与所需单位{allowed}不可换算（{subject}）",
            "the unit {value} cannot be converted to {allowed}, which {subject} requires"),
    /** Two units stated for one value. */
    UNITS_DISAGREE("同一个值写了两个单位：{value}与{other}", "one value states two units that disagree: {value} and {other}"),
    /** A unit that stands beside the table, in which columns without one of their own are read. */
    UNIT_TAKEN(
            Severity.NOTE, "列名未注明单位的列按“{value}”中的单位读取", "columns that state no unit are read in that of \"{value}\""),
    /** A fraction where a percentage is required, or the reverse. */
    FRACTION_FOR_PERCENT(
            "{subject}以百分数计量，“{value}”没有百分号：请写作“{allowed}”这样的形式",
            "{subject} is measured in percent and \"{value}\" is not a percentage: write it as {allowed}"),
    /** A value outside what is physically possible. */
    IMPOSSIBLE_VALUE("{subject}不可能为{value}；允许：{allowed}", "{subject} cannot be {value}; allowed: {allowed}"),
    /** A value that is possible and hardly meant. */
    IMPLAUSIBLE_VALUE(
            Severity.WARNING,
            "{subject}的值{value}超出可信范围（{allowed}），请核对数值和单位",
            "{subject}: {value} lies outside the plausible range ({allowed}); check the number and its unit"),
    /** Days that are not whole: the mean of several places, or a mistake. */
    PART_OF_A_DAY(
            Severity.WARNING,
            "{subject}的值{value}不是整天数：几地的平均值可以如此，逐日计数则不会，请核对",
            "{subject}: {value} is no whole number of days; the mean of several places may be that, a count of days is not"),
    /** A number whose point may be a decimal point or a thousands mark. */
    POINT_IN_DOUBT(
            Severity.WARNING,
            "“{value}”中的点按小数点读取；若是千位分隔符，请写作{allowed}",
            "the point of \"{value}\" is read as a decimal point; where it marks thousands, write {allowed}"),
    /** A value that is not of the indicator's scale. */
    WRONG_SCALE("“{value}”不是{subject}的取值：{allowed}", "\"{value}\" is no value of {subject}: {allowed}"),
    /** A class that the scale does not have. */
    UNKNOWN_CLASS("等级“{value}”不存在；允许：{allowed}", "there is no class \"{value}\"; allowed: {allowed}"),
    /** Text that is not a period. */
    NOT_A_PERIOD("“{value}”不是时段：{allowed}", "\"{value}\" is not a period: {allowed}"),
    /** Text that is not a date of the calendar. */
    NOT_A_DATE("“{value}”不是日期：{allowed}", "\"{value}\" is not a date: {allowed}"),
    /** Text that is not one of a closed list of words. */
    UNKNOWN_WORD("{subject}不能是“{value}”；允许：{allowed}", "{subject} cannot be \"{value}\"; allowed: {allowed}"),
    /** An indicator that nobody has defined. */
    UNKNOWN_INDICATOR("未知指标“{value}”：{allowed}", "unknown indicator \"{value}\": {allowed}"),
    /** A place that nobody has defined. */
    UNKNOWN_PLACE("未知地区“{value}”：{allowed}", "unknown place \"{value}\": {allowed}"),
    /** A reference to a target that is not there. */
    UNKNOWN_TARGET("未知目标“{value}”（{subject}）", "unknown target \"{value}\" ({subject})"),
    /** One measurement stated twice with different values. */
    CONFLICTING_MEASUREMENTS(
            "{subject}有两个不同的值：{value}与{other}", "{subject} is stated twice with different values: {value} and {other}"),
    /** A measured value of a baseline's period that is not the one that the plan states. */
    BASELINE_DISAGREES(
            Severity.WARNING,
            "{subject}的实测值为{value}，规划写明的基准值为{other}",
            "{subject} was measured as {value}, and the plan states as its baseline {other}"),
    /** The value of a term beside those of its parts, which do not come to it. */
    PARTS_DISAGREE(
            Severity.WARNING,
            "{subject}的值为{value}，而其各部分得出{other}",
            "{subject} is {value}, and its parts come to {other}"),
    /** A file, column or field that must be there and is not. */
    MISSING("缺少{subject}：{allowed}", "{subject} is missing: {allowed}"),
    /** A key that the format does not know. */
    UNKNOWN_KEY("未知键“{value}”；允许：{allowed}", "unknown key \"{value}\"; allowed: {allowed}"),
    /** The same key or id twice. */
    DUPLICATE("{subject}“{value}”重复", "the {subject} \"{value}\" stands there twice"),
    /** Two keys that differ in nothing but capitals. */
    CAPITALS(
            Severity.WARNING,
            "{subject}“{value}”与“{other}”只有大小写不同，按两个读取",
            "the {subject} \"{value}\" differs from \"{other}\" in capitals only; they are read as two"),
    /** Two names that may be of one thing. */
    TWO_NAMES(
            Severity.WARNING,
            "“{value}”与“{other}”按两个{subject}读取；实为一个的，请统一写法",
            "\"{value}\" and \"{other}\" are read as two {subject}; where they are one, write it alike"),
    /** Rows of one thing that differ, where nothing says that they are of several times. */
    ROWS_DIFFER(
            Severity.WARNING,
            "{subject}“{value}”有几行不同的数据，时间相同或未注明，均予保留",
            "rows of the {subject} \"{value}\" differ, of one time or none stated; all are kept"),
    /** A value that was known before the period of which it is. */
    KNOWN_TOO_EARLY(
            Severity.WARNING,
            "发布日期{value}早于时段的第一天{other}，请核对",
            "the value was known from {value}, before the first day of its period, {other}; check the dates"),
    /** A JSON value of another type than the one required. */
    WRONG_TYPE("{subject}为{value}，须为{allowed}", "{subject} is {value} and must be {allowed}"),
    /** Text that is not JSON. */
    BROKEN_JSON("不是有效的JSON：{value}", "not valid JSON: {value}"),
    /** Bytes that are no text in a supported encoding. */
    WRONG_ENCODING("编码错误：{value}；支持：{allowed}", "wrong encoding: {value}; supported: {allowed}"),
    /** A file that holds nothing. */
    EMPTY_FILE("文件为空：{allowed}", "the file is empty: {allowed}"),
    /** A line, file or nesting beyond what is read. */
    TOO_LARGE("{subject}过大（{value}）：上限为{allowed}", "{subject} is too large ({value}): the limit is {allowed}"),
    /** A file that could not be opened or read. */
    UNREADABLE("无法读取：{value}", "cannot be read: {value}"),
    /** A cell whose quote is opened and not closed, or closed before its end. */
    MISQUOTED("引号没有闭合，或闭合后还有文字：{value}", "a quote is not closed, or is closed before the end of its cell: {value}"),
    /** A row with more or fewer cells than the header. */
    ROW_WIDTH(
            "本行有{value}格，表头有{allowed}格：{subject}", "the row has {value} cells and the header has {allowed}: {subject}"),
    /** A line or column that holds no data and is not read. */
    PASSED_OVER(Severity.NOTE, "{subject}未读取：“{value}”", "{subject} is passed over: \"{value}\""),
    /** A value that nobody obtained; it is not zero. */
    NOT_OBTAINED(
            Severity.NOTE,
            "{subject}的值未获得（“{value}”），本行不计",
            "the value of {subject} was not obtained (\"{value}\"), and the row is left out"),
    /** Two columns that hold each other's values. */
    SWAPPED(
            Severity.WARNING,
            "{subject}与{other}的内容互换了（前者大于后者），{allowed}",
            "{subject} and {other} hold each other's values, for the former is the larger; {allowed}"),
    /** A column that does not say over what time its values were averaged. */
    AVERAGING_UNSTATED(
            Severity.WARNING,
            "“{value}”未注明平均时间，不作为{subject}；可写为：{allowed}",
            "\"{value}\" does not say over what time it was averaged and is not taken for {subject}; allowed:"
                    + " {allowed}"),
    /** Hours that can hardly have been measured. */
    DOUBTFUL_HOURS(
            Severity.WARNING,
            "{subject}可疑：{value}，共{hours}小时（{period}）；{allowed}",
            "{subject} is doubtful: {value} for {hours} h ({period}); {allowed}"),
    /** More problems than are listed. */
    MORE_PROBLEMS(
            "共有{value}个问题，以上只列出前{allowed}个", "there are {value} problems, of which the first {allowed} are listed"),
    /** A rule that says something impossible. */
    SENSELESS_RULE("规则不成立：{value}；{allowed}", "the rule makes no sense: {value}; {allowed}"),
    /** An indicator of a pack that no target uses. */
    UNUSED_INDICATOR(Severity.NOTE, "指标“{value}”未被任何目标使用", "the indicator \"{value}\" is used by no target"),
    /** A written count that does not produce the written percentage. */
    SHARE_COUNT_MISMATCH(
            Severity.WARNING, "{value}与{other}不符（{subject}）", "{value} does not agree with {other} ({subject})"),
    /** An index of air quality stands beside the word of another level. */
    LEVEL_MISMATCH(
            Severity.WARNING,
            "{subject}的等级“{value}”与指数{other}不符",
            "the level \"{value}\" of {subject} is not that of the index {other}"),
    /** Two targets of one place, indicator and term that cannot both be meant. */
    CONTRADICTION(
            Severity.WARNING,
            "目标“{value}”与“{other}”相互矛盾",
            "the targets \"{value}\" and \"{other}\" contradict each other"),
    /** Two targets of one place, indicator and term that no relation ties; a scope, which no measurement has, does not part them. */
    OVERLAP(
            Severity.WARNING,
            "目标“{value}”与“{other}”针对同一地区、指标和时段，但没有关联",
            "the targets \"{value}\" and \"{other}\" speak of one place, indicator and term, and no relation ties"
                    + " them"),
    /** A limit with more decimals than its indicator is reported in. */
    FINER_THAN_INDICATOR(
            Severity.WARNING,
            "限值{value}的小数位多于指标{subject}的报告位数（{allowed}）",
            "the limit {value} has more decimals than {subject} is reported in ({allowed})"),
    /** A limit on the side on which more of the indicator, or less of it, is the better. */
    BETTER_SIDE_LIMITED(
            Severity.WARNING,
            "“{value}”限制的是{subject}较好的一侧；确为此意的，请注明{allowed}",
            "\"{value}\" limits {subject} on its better side; where that is meant, say {allowed}"),
    /** A limit that no possible value keeps, such as more days than the term has. */
    LIMIT_OUT_OF_REACH(
            Severity.WARNING,
            "“{value}”没有可能达到：可能的值{allowed}",
            "nothing possible keeps \"{value}\"; possible values are {allowed}"),
    /** A percentage that no whole number of sites can produce. */
    UNREACHABLE_SHARE(
            Severity.WARNING,
            "{value}不可能是{other}个中的任何比例（{subject}）",
            "no whole number of {other} is {value} ({subject})"),
    /** A later milestone that asks for less than an earlier one. */
    MILESTONE_BACKWARDS(
            Severity.WARNING,
            "里程碑“{value}”的要求高于其后的“{other}”",
            "the milestone \"{value}\" asks for more than \"{other}\", which comes after it"),
    /** A source that nobody has looked at for a year. */
    STALE_SOURCE(Severity.NOTE, "文件{value}已一年以上未核对（{other}）", "nobody has verified {value} for a year ({other})"),
    /** A baseline already better than the target. */
    BASELINE_BETTER(
            Severity.NOTE,
            "基准值{other}已优于目标“{value}”的限值",
            "the baseline {other} is better than the limit of \"{value}\" already");

    private final Severity severity;
    private final Text template;

    ProblemCode(String zh, String en) {
        this(Severity.ERROR, zh, en);
    }

    ProblemCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.template = new Text(zh, en);
    }

    /**
     * Returns how much a problem of this code weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the sentence with the names of attributes in braces.
     *
     * @return the template in both languages
     */
    public Text template() {
        return template;
    }
}
