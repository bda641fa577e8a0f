package io.github.attain.examples.commandline.city;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.examples.commandline.terminal.Table;
import io.github.attain.report.Report;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.EditionComparison;
import io.github.attain.standard.air.EditionComparison.MovedDay;
import io.github.attain.standard.air.EditionComparison.MovedFigure;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of a city's year, part by part. */
public final class CityPage {
    private static final int MOST_DAYS = 5;

    private final CityRequest asked;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    /** Nothing is written yet. */
    public CityPage(CityRequest asked) {
        this.asked = asked;
        this.locale = asked.locale();
    }

    /** What the page is about, and that nobody may take the made-up year for a real one. */
    public void title() {
        line(new Text(
                asked.city() + asked.year() + "年空气质量：指标与目标",
                "The air of " + asked.city() + " in " + asked.year() + ": indicator values and targets"));
        if (asked.isMadeUp()) {
            line(new Text(
                    "虚构数据：没有这座城市，也没有这些监测站，所有数值都按规则写成。",
                    "MADE-UP DATA: there is no such city and there are no such stations; every value follows a rule."));
        }
        line(Text.none());
    }

    /** What the page was made from. */
    public void sources(
            CityInputs inputs, CityStations stations, List<String> silent, AirStandards standards, Text targets) {
        Table table = new Table();
        LocalDate edition = asked.edition();
        entry(
                table,
                new Text("标准", "editions"),
                standards.names().and(new Text("（" + edition + "有效）", " (in force on " + edition + ")")));
        changeIn(asked.period()).ifPresent(day -> entry(table, Text.none(), change(day)));
        Text label = switch (asked.label()) {
            case END_OF_HOUR -> new Text("小时为结束时刻", "hours are labelled by their end");
            case START_OF_HOUR -> new Text("小时为开始时刻", "hours are labelled by their start");
        };
        entry(table, new Text("小时值", "hours"), Text.same(inputs.hoursName()).and(label.asRemark()));
        entry(table, new Text("站点清单", "list of stations"), Text.same(inputs.stationsName()));
        entry(table, new Text("参加评价的站点", "stations evaluated"), codes(stations.evaluated()));
        entry(table, new Text("其中全年无数据", "without any value"), codes(silent));
        entry(table, new Text("不参加评价的站点", "stations left out"), codes(stations.leftOut()));
        entry(table, new Text("目标", "targets"), targets);
        out.append(table.text());
        line(Text.none());
    }

    private void entry(Table table, Text name, Text what) {
        table.row(List.of(name.in(locale), what.in(locale)));
    }

    private static Text codes(List<String> codes) {
        return codes.isEmpty() ? new Text("无", "none") : new Text(String.join("、", codes), String.join(", ", codes));
    }

    private static Text change(LocalDate day) {
        return new Text(
                "标准自当年" + day + "起改变：本页全年只按上列版本评价，--edition可另选",
                "the editions changed on " + day
                        + ": the page holds the whole year by those above; --edition chooses others");
    }

    /** From which day of a year on other editions are in force than before; the first such day. */
    private static Optional<LocalDate> changeIn(ReportingPeriod year) {
        LocalDate first = AirStandards.SINCE_2016.index().from();
        for (LocalDate day = year.first().plusDays(1); !day.isAfter(year.last()); day = day.plusDays(1)) {
            if (day.isAfter(first) && !AirStandards.on(day).equals(AirStandards.on(day.minusDays(1)))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The table of indicator values. */
    public void figures(AirStatistics year, CityDays days) {
        Table table = new Table().row(in(Figures.HEADINGS));
        Figures.of(year, days).rows().forEach(row -> table.row(in(row)));
        out.append(table.textWithHeadings());
        line(Text.none());
    }

    private List<String> in(List<Text> cells) {
        return cells.stream().map(cell -> cell.in(locale)).toList();
    }

    /** What moves only because the editions do. */
    public void comparison(EditionComparison comparison) {
        LocalDate other = asked.compare().orElseThrow();
        line(new Text("同样的日值，只换标准：", "The same days, only by other editions:"));
        Table table = new Table()
                .row(List.of("", asked.edition().toString(), other.toString()))
                .row(List.of(
                        new Text("标准", "editions").in(locale),
                        comparison.first().standards().names().in(locale),
                        comparison.second().standards().names().in(locale)));
        for (MovedFigure moved : comparison.figures()) {
            table.row(in(List.of(moved.name(), moved.first(), moved.second())));
        }
        List<MovedDay> levels =
                comparison.days().stream().filter(MovedDay::movesLevel).toList();
        int shown = Math.min(MOST_DAYS, levels.size());
        for (MovedDay day : levels.subList(0, shown)) {
            table.row(List.of(
                    day.date().toString(),
                    day.first().text().in(locale),
                    day.second().text().in(locale)));
        }
        out.append(table.textWithHeadings());
        int moved = comparison.days().size();
        line(new Text(
                "共" + moved + "天的AQI或首要污染物不同，其中" + levels.size() + "天级别不同，以上列出前" + shown + "天。",
                moved + " days have another AQI or primary pollutant, " + levels.size()
                        + " of them another level; the first " + shown + " of these are shown."));
        line(Text.none());
    }

    /** The verdicts, and how many targets the page has no figure for. */
    public void verdicts(Assessment assessment, int others) {
        out.append(Report.of(assessment, locale).text());
        if (others > 0) {
            line(Text.none());
            line(new Text(
                    "当地当年另有" + others + "项目标与本页指标无关。",
                    others
                            + " more targets of the place for that year are about something else than the"
                            + " figures above."));
        }
    }

    /** The verdicts that the other editions turn, the targets being the same. */
    public void turned(List<VerdictChange> changes) {
        LocalDate other = asked.compare().orElseThrow();
        line(Text.none());
        line(
                changes.isEmpty()
                        ? new Text(
                                "按" + other + "的标准，结论都不变。", "Under the editions of " + other + " no verdict changes.")
                        : new Text(
                                "按" + other + "的标准，结论改变：",
                                "Under the editions of " + other + " these verdicts change:"));
        changes.forEach(change -> line(change.text()));
    }

    private void line(Text text) {
        out.append(text.in(locale)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
