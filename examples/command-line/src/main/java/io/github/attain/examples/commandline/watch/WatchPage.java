package io.github.attain.examples.commandline.watch;

import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Standing.State;
import io.github.attain.examples.commandline.city.CityRequest;
import io.github.attain.examples.commandline.terminal.Table;
import io.github.attain.examples.commandline.watch.Watch.Track;
import io.github.attain.report.Report;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a year day by day, part by part. */
public final class WatchPage {
    private final CityRequest asked;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    /** Nothing is written yet. */
    public WatchPage(CityRequest asked) {
        this.asked = asked;
        this.locale = asked.locale();
    }

    /** What the page is about, and that nobody may take the made-up year for a real one. */
    public void title(AirStandards standards) {
        line(new Text(
                asked.city() + asked.year() + "年空气质量目标：逐日",
                "The air of " + asked.city() + " in " + asked.year() + ": its targets day by day"));
        if (asked.isMadeUp()) {
            line(new Text(
                    "虚构数据：没有这座城市，所有数值都按规则写成。", "MADE-UP DATA: there is no such city; every value follows a rule."));
        }
        Text date = new Text(
                "（" + asked.period().first() + "有效）",
                " (in force on " + asked.period().first() + ")");
        line(new Text("标准：", "editions: ").and(standards.names()).and(date));
        line(Text.none());
    }

    /** The targets by the numbers under which the days speak of them. */
    public void targets(List<Track> tracks) {
        for (int i = 0; i < tracks.size(); i++) {
            Target target = tracks.get(i).target();
            line(named(i, target).and(new Text("：", ": ")).and(target.rule().describe(target.indicator())));
        }
        line(Text.none());
    }

    /** The days on which something turned, and the ends of the months. */
    public void days(Watch watch) {
        for (LocalDate day = asked.period().first(); !day.isAfter(watch.last()); day = day.plusDays(1)) {
            for (int i = 0; i < watch.tracks().size(); i++) {
                Track track = watch.tracks().get(i);
                Optional<Standing> turn = track.turnOn(day);
                if (turn.isPresent()) {
                    turn(day, i, track.target(), turn.get());
                }
            }
            if (YearMonth.from(day).atEndOfMonth().equals(day)
                    && !day.equals(asked.period().last())) {
                monthEnd(day, watch.tracks());
            }
        }
        line(Text.none());
    }

    private void turn(LocalDate day, int number, Target target, Standing standing) {
        line(Text.same(day + "  ")
                .and(named(number, target))
                .and(Text.same("  "))
                .and(standing.state().label())
                .and(Text.same("  "))
                .and(standing.sentence()));
    }

    /** What the rest may bring; what is decided is said in short, for the day on which it was has said all. */
    private void monthEnd(LocalDate day, List<Track> tracks) {
        Text month = ReportingPeriod.of(YearMonth.from(day)).text();
        line(new Text("—— " + month.zh() + "末 ——", "-- end of " + month.en() + " --"));
        for (int i = 0; i < tracks.size(); i++) {
            Text number = Text.same("  " + (i + 1) + "  ");
            tracks.get(i).on(day).ifPresent(standing -> line(number.and(inShort(standing))));
        }
    }

    private static Text inShort(Standing standing) {
        return standing.since()
                .map(since -> standing.state().label().and(new Text("（自" + since + "起）", " since " + since)))
                .orElseGet(standing::sentence);
    }

    /** When each was decided. */
    public void turns(Watch watch) {
        line(new Text("何时已定：", "When it was decided:"));
        Table table = new Table();
        boolean over = watch.last().equals(asked.period().last());
        for (int i = 0; i < watch.tracks().size(); i++) {
            Track track = watch.tracks().get(i);
            Optional<LocalDate> since = track.end().flatMap(Standing::since);
            Text open = over
                    ? new Text("年末方定", "not before the end")
                    : track.end().map(end -> end.state().label()).orElse(State.UNKNOWN.label());
            Text state = since.isPresent() ? track.end().orElseThrow().state().label() : open;
            table.row(List.of(
                    named(i, track.target()).in(locale),
                    state.in(locale),
                    since.map(LocalDate::toString).orElse("")));
        }
        out.append(table.text());
        line(Text.none());
    }

    /** The verdicts of the day after the last. */
    public void verdicts(Watch watch) {
        out.append(Report.of(watch.verdicts(), locale).text());
    }

    /** That there is nothing to hold the year against. */
    public void noTargets() {
        line(new Text(
                "各规则包中没有" + asked.city() + asked.year() + "年的空气质量目标。",
                "No pack has targets for the air of " + asked.city() + " in " + asked.year() + "."));
    }

    private static Text named(int number, Target target) {
        return Text.same((number + 1) + "  ").and(target.indicator().name());
    }

    private void line(Text text) {
        out.append(text.in(locale)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
