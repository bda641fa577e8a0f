package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Open;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.judging.WholeNumbers;
import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says where a promise stands, in the words of those who have to keep it. */
final class StandingWording {
    private static final Text COMMA = new Text("，", ", ");

    private final Standing standing;
    private final Allowances allowances;
    private final List<Promise.Within> running;

    private StandingWording(Standing standing) {
        this.standing = standing;
        this.allowances = new Allowances(standing);
        this.running = allowances.running();
    }

    /** The value and what it means for the promise, as one clause. */
    static Text sentence(Standing standing) {
        StandingWording words = new StandingWording(standing);
        Text value = words.value();
        return value.equals(Text.none()) ? words.prospect() : Text.of("{}，{}", "{}; {}", value, words.prospect());
    }

    /** What the single value is up to when there are data; none where the words for the prospect say all. */
    static Text value(Standing standing) {
        return new StandingWording(standing).value();
    }

    /** What the value means for the promise. */
    static Text prospect(Standing standing) {
        return new StandingWording(standing).prospect();
    }

    private Text prospect() {
        return switch (standing.state()) {
            case SECURED -> isWhole() ? whole(Verdict.MET) : decided("不影响完成");
            case OUT_OF_REACH -> isWhole() ? whole(Verdict.NOT_MET) : decided("不能挽回");
            case POSSIBLE ->
                Text.of("{}{}：{}", "{}{}: {}", upTo(), standing.state().label(), possible());
            case UNKNOWN ->
                Text.of(
                        "{}：{}（{}）",
                        "{}: {} ({})",
                        standing.state().label(),
                        standing.reason().orElseThrow().label(),
                        standing.detail().orElseThrow());
        };
    }

    private boolean isWhole() {
        return standing.remainingDays() == 0
                && running.stream()
                        .allMatch(part ->
                                allowances.data(part).isFinal(part.subject().period()));
    }

    /** On the last day, with the value of the whole term at hand. */
    private Text whole(Verdict verdict) {
        boolean thin = standing.measurements().stream()
                .flatMap(m -> m.completeness().stream())
                .anyMatch(c -> !c.isSufficient());
        Text undecided = new Text("（有效数据不足，到期后可能不足以判定）", " (too few valid data: the verdict may be undecided)");
        return Text.of(
                "全部时段已有数据，按此{}{}",
                "the whole term is measured: on these data it is {}{}",
                verdict.label(),
                thin ? undecided : Text.none());
    }

    private Text decided(String zh) {
        return Text.of(
                "{}{}（自{}起），其余时段无论如何都" + zh,
                "{}{} since {}, whatever the rest of the term brings",
                upTo(),
                standing.state().label(),
                ReportingPeriod.ofDay(standing.since().orElseThrow()).text());
    }

    private boolean isOfOne() {
        return running.stream().map(Promise.Within::subject).distinct().count() == 1;
    }

    private Text value() {
        boolean isSaid = !isWhole()
                && standing.state() != Standing.State.UNKNOWN
                && isOfOne()
                && allowances.data(running.get(0)).problem() == null;
        return isSaid ? Text.of("截至{}{}", "through {}{}", day(), value(running.get(0))) : Text.none();
    }

    private Text day() {
        return ReportingPeriod.ofDay(standing.day()).text();
    }

    /** Up to when there are data, unless the value has said it. */
    private Text upTo() {
        if (!isOfOne()) {
            return Text.of("截至{}，", "through {}, ", day());
        }
        Open problem = allowances.data(running.get(0)).problem();
        return problem == null ? Text.none() : Text.of("截至{}（{}），", "through {} ({}), ", day(), problem.detail());
    }

    private Text value(Promise.Within part) {
        Reading data = allowances.data(part);
        Text days = days(data, part.subject().period());
        Text missing = data.missing().isEmpty() ? Text.none() : data.lacking().asRemark();
        if (data.measurements().size() > 1) {
            if (!addsUp(part)) {
                return Text.of("各年为{}{}", " by year it is {}{}", years(data), missing);
            }
            Quantity sum = new Quantity(rest(data).amount(), Allowances.unit(part));
            return Text.of("累计{}{}{}", " in total {}{}{}", sum.text(), days, missing);
        }
        Text value = data.measurements().get(0).value().text();
        return Text.of("为{}{}{}", " it is {}{}{}", value, days, missing);
    }

    /** Whether several values of a part are one sum: findings and shares of single years are none. */
    static boolean addsUp(Promise.Within part) {
        return part.subject().measure().unit() != null
                && part.subject().measure().indicator().scale() != Indicator.Scale.SHARE;
    }

    /** What was measured of years that do not add up, each with its year. */
    private static Text years(Reading data) {
        List<Text> years = new ArrayList<>();
        for (Measurement m : data.measurements()) {
            years.add(m.value().text().and(m.period().text().asRemark()));
        }
        return Text.join(years, new Text("、", ", "));
    }

    private static Text days(Reading data, ReportingPeriod term) {
        if (data.counting() == Counting.DAYS_ASSUMED_VALID) {
            return new Text("（未注明有效天数，按全部有效计）", " (valid days not stated, all taken as valid)");
        }
        int passed = new ReportingPeriod(term.first(), Objects.requireNonNull(data.through())).days();
        int valid = rest(data).valid();
        return data.counting() == Counting.DAYS && valid > 0 && valid < passed
                ? Text.of("（{1}天中有效{0}天）", " ({0} of {1} days valid)", valid, passed)
                : Text.none();
    }

    private static Possible rest(Reading data) {
        return Objects.requireNonNull(data.possible());
    }

    private Text possible() {
        List<Promise.Within> open =
                running.stream().filter(part -> !allowances.of(part).isEmpty()).toList();
        if (open.size() > 1) {
            List<Text> each =
                    open.stream().map(part -> named(part).and(possible(part))).toList();
            return Text.join(each, standing.running().isAnyOf() ? new Text("；或", "; or ") : COMMA);
        }
        if (open.size() == 1) {
            return possible(open.get(0));
        }
        int days = standing.remainingDays();
        return days == 0
                ? new Text("由尚缺的数据决定", "the data that are still missing decide")
                : Text.of("由剩余{}天决定", days == 1 ? "the last day decides" : "the remaining {} days decide", days);
    }

    private Text possible(Promise.Within part) {
        List<Text> all = new ArrayList<>();
        allowances.of(part).forEach(allowance -> all.add(allowance(part, allowance)));
        return Text.join(all, COMMA);
    }

    /** One of several: by what it measures, and the lines of the final value. */
    private static Text named(Promise.Within part) {
        Text name = part.subject().measure().indicator().name();
        for (Bound bound : Objects.requireNonNull(part.accepted()).ends()) {
            name = name.and(Text.same(" ")).and(line(bound, Allowances.unit(part)));
        }
        return name.and(new Text("：", ": "));
    }

    /** A line of the final value, such as ≤ 46.5 µg/m³. */
    static Text line(Bound bound, Unit unit) {
        return Text.same(bound.comparison().symbol() + " ").and(new Quantity(bound.value(), unit).text());
    }

    private Text allowance(Promise.Within part, Allowance allowance) {
        Exact amount = allowance.quantity().amount();
        return switch (allowance.kind()) {
            case REST_MEAN -> mean(part, allowance).and(valid(part, allowance));
            case DAYS_TO_LOSE -> lost(part, amount).and(invalid(part, allowance));
            case DAYS_TO_COME ->
                amount.signum() == 0
                        ? Text.of("{}中不得再出现{}", "{} may bring no more{}", rest(part), invalid(part, allowance))
                        : Text.of(
                                "{}中还可再出现{}天{}",
                                "{} may bring {} more{}",
                                rest(part),
                                amount,
                                invalid(part, allowance));
            case DAYS_NEEDED -> Text.of("至少还须达标{}天", "at least {} must pass", amount);
            case AMOUNT -> amount(allowance);
            case SITES_TO_SPARE -> Text.of("{1}个中可有{0}个不达标", "{0} of the {1} may fail", amount, allowances.sites(part));
        };
    }

    private Text lost(Promise.Within part, Exact amount) {
        boolean isOne = rest(allowances.data(part)).open() == 1;
        if (amount.signum() == 0) {
            return Text.of("{}不得再超标", isOne ? "{} may not fail" : "none of {} may fail", rest(part));
        }
        return Text.of("{}中还可容纳超标天数{}天", isOne ? "{0} may fail" : "of {} at most {} may fail", rest(part), amount);
    }

    private Text rest(Promise.Within part) {
        int open = rest(allowances.data(part)).open();
        if (!allowances.data(part).missing().isEmpty()) {
            return Text.of("剩余和缺测的{}天", open == 1 ? "the day left or missing" : "the {} days left or missing", open);
        }
        return isOfMonths(part)
                ? Text.of("剩余{}个月", open == 1 ? "the last month" : "the remaining {} months", open)
                : Text.of("剩余{}天", open == 1 ? "the last day" : "the remaining {} days", open);
    }

    private boolean isOfMonths(Promise.Within part) {
        return allowances.data(part).counting() == Counting.MONTHS;
    }

    /** Cut off on the safe side; where nothing had to be cut, as strict as the line is. */
    private Text mean(Promise.Within part, Allowance allowance) {
        Quantity exact = allowance.quantity();
        boolean upper = allowance.comparison().isUpper();
        int decimals = part.subject().measure().indicator().decimals().orElse(0) + 1;
        Quantity cut = new Quantity(WholeNumbers.cut(exact.amount(), decimals, upper), exact.unit());
        boolean strict = allowance.comparison().isStrict() && cut.amount().compareTo(exact.amount()) == 0;
        boolean concentration = cut.unit().isCommensurableWith(Unit.parse("ug/m3"));
        Text what = Text.of(concentration ? "{}的平均浓度" : "{}的平均值", "{} must average", rest(part));
        if (strict) {
            return Text.of(upper ? "{}须低于{}" : "{}须高于{}", upper ? "{} below {}" : "{} above {}", what, cut.text());
        }
        return upper
                ? Text.of("{}须控制在{}以下", "{} at most {}", what, cut.text())
                : Text.of("{}须达到{}以上", "{} at least {}", what, cut.text());
    }

    private Text valid(Promise.Within part, Allowance allowance) {
        int needed = allowance.validNeeded();
        return needed == 0
                ? Text.none()
                : Text.of(
                        isOfMonths(part) ? "（其中至少{}个月须有效）" : "（其中至少{}天须有效）",
                        " (at least {} of them must be valid)",
                        needed);
    }

    /** What invalid days do to it. */
    private Text invalid(Promise.Within part, Allowance allowance) {
        Quantity robust = allowance.whateverIsInvalid().orElse(null);
        if (allowance.quantity().equals(robust)) {
            return Text.none();
        }
        if (part.subject().measure().countsDays()) {
            return new Text("（无效天计入其中）", " (invalid days count among them)");
        }
        // Where so many must be won, the days that are needed are said beside it.
        boolean toCome = allowance.kind() == Allowance.Kind.DAYS_TO_COME;
        if (allowance.quantity().amount().signum() == 0) {
            return toCome ? valid(part, allowance) : Text.none();
        }
        int needed = toCome ? allowance.validNeeded() : 0;
        Text least = robust != null
                ? Text.of("，至少为{}天", ", but at least {}", robust.amount())
                : needed > 0 ? Text.of("，其中至少{}天须有效", ", and at least {} of them must be valid", needed) : Text.none();
        return Text.of("（有效天减少时相应减少{}）", " (fewer if days turn out invalid{})", least);
    }

    private static Text amount(Allowance allowance) {
        boolean upper = allowance.comparison().isUpper();
        boolean strict = allowance.comparison().isStrict();
        Text month = Wording.perhaps(allowance.perMonth(), each -> {
            Quantity cut = new Quantity(WholeNumbers.cut(each.amount(), 2, upper), each.unit());
            return Text.of("，平均每月{}", ", that is {} a month", cut.text());
        });
        Text amount = allowance.quantity().text();
        if (upper) {
            Text most = strict ? new Text("不足", "less than") : new Text("", "at most");
            return Text.of("还可增加{}{}{}", "{} {} may still come{}", most, amount, month);
        }
        Text least = strict ? new Text("超过", "more than") : new Text("", "at least");
        return Text.of("还须完成{}{}{}", "{} {} must still come{}", least, amount, month);
    }
}
