package io.github.attain.assessment;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.judging.Whole;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says where a promise stands, in the words of those who have to keep it. */
final class StandingWording {
    private static final Text COMMA = new Text("，", ", ");
    private static final Text THEN = new Text("，", "; ");

    private final Standing standing;
    private final Allowances allowances;

    private StandingWording(Standing standing) {
        this.standing = standing;
        this.allowances = new Allowances(standing);
    }

    static Text sentence(Standing standing) {
        return new StandingWording(standing).sentence();
    }

    private Text sentence() {
        if (isWhole()) {
            return whole();
        }
        return switch (standing.state()) {
            case SECURED ->
                soFar().and(decided())
                        .and(new Text("，其余时段无论如何都不影响完成", ": nothing that the rest of the term can bring loses it"));
            case OUT_OF_REACH ->
                soFar().and(decided())
                        .and(new Text("，其余时段无论如何都不能挽回", ": nothing that the rest of the term can bring saves it"));
            case POSSIBLE ->
                soFar().and(standing.state().label()).and(new Text("：", ": ")).and(possible());
            case UNKNOWN ->
                standing.state()
                        .label()
                        .and(new Text("：", ": "))
                        .and(standing.reason().orElseThrow().label())
                        .and(standing.detail().orElseThrow().asRemark());
        };
    }

    private boolean isWhole() {
        boolean decided = standing.state() == Standing.State.SECURED || standing.state() == Standing.State.OUT_OF_REACH;
        return decided
                && standing.remainingDays() == 0
                && allowances.running().stream()
                        .allMatch(s -> allowances.data(s).isFinal(s.subject().period()));
    }

    /** On the last day, with the value of the whole term at hand. */
    private Text whole() {
        Text all = new Text("全部时段已有数据，", "all of the term is measured: ");
        boolean thin = standing.measurements().stream()
                .anyMatch(m -> m.completeness().filter(c -> !c.isSufficient()).isPresent());
        Text undecided = new Text("有效数据不足，到期后可能不足以判定", "too few valid data: the verdict may be undecided");
        return all.and(
                        standing.state() == Standing.State.SECURED
                                ? new Text("按此达到", "by that it is met")
                                : new Text("按此未达到", "by that it is not met"))
                .and(thin ? undecided.asRemark() : Text.none());
    }

    private Text decided() {
        LocalDate since = standing.since().orElseThrow();
        return standing.state()
                .label()
                .and(new Text("（自" + ReportingPeriod.ofDay(since).text().zh() + "起）", " since " + since));
    }

    /** Up to when there are data, and of a single value what it is. */
    private Text soFar() {
        Text day = ReportingPeriod.ofDay(standing.day()).text();
        Text head = new Text("截至" + day.zh(), "through " + day.en());
        List<Promise.Within> running = allowances.running();
        return running.size() == 1 ? head.and(value(running.get(0))).and(THEN) : head.and(COMMA);
    }

    private Text value(Promise.Within part) {
        Reading data = allowances.data(part);
        boolean sum = data.measurements().size() > 1;
        Text value = sum
                ? new Quantity(rest(data).amount(), Allowances.unit(part)).text()
                : data.measurements().get(0).value().text();
        Text text = sum ? new Text("累计", " in total ") : new Text("为", " it is ");
        return text.and(value).and(days(data, part.subject().period())).and(missing(data));
    }

    private static Text days(Reading data, ReportingPeriod term) {
        if (data.counting() == Counting.DAYS_ASSUMED_VALID) {
            return new Text("未注明有效天数，按全部有效计", "valid days not stated, all taken as valid").asRemark();
        }
        int passed = new ReportingPeriod(term.first(), Objects.requireNonNull(data.through())).days();
        int valid = rest(data).valid();
        return data.counting() == Counting.DAYS && valid > 0 && valid < passed
                ? new Text(passed + "天中有效" + valid + "天", valid + " of " + passed + " days valid").asRemark()
                : Text.none();
    }

    private static Possible rest(Reading data) {
        return Objects.requireNonNull(data.possible());
    }

    private static Text missing(Reading data) {
        if (data.missing().isEmpty()) {
            return Text.none();
        }
        List<String> years =
                data.missing().stream().map(ReportingPeriod::toString).toList();
        return new Text("缺" + String.join("、", years) + "年", "missing: " + String.join(", ", years)).asRemark();
    }

    private Text possible() {
        List<Promise.Within> open = new ArrayList<>();
        for (Promise.Within part : allowances.running()) {
            if (!allowances.of(part).isEmpty()) {
                open.add(part);
            }
        }
        if (open.isEmpty()) {
            int days = standing.remainingDays();
            return days == 0
                    ? new Text("由尚缺的数据决定", "the data that are still missing decide")
                    : new Text("由剩余" + days + "天决定", "the remaining " + days + " days decide");
        }
        boolean either = standing.running().isAnyOf();
        Text between = either ? new Text("；或", "; or ") : COMMA;
        return open.stream()
                .map(part -> open.size() == 1 ? possible(part) : named(part).and(possible(part)))
                .reduce((one, other) -> one.and(between).and(other))
                .orElseThrow();
    }

    private Text possible(Promise.Within part) {
        return allowances.of(part).stream()
                .map(allowance -> allowance(part, allowance))
                .reduce((one, other) -> one.and(COMMA).and(other))
                .orElseThrow();
    }

    /** One of several: by what it measures, and the lines of the final value. */
    private static Text named(Promise.Within part) {
        Text name = part.subject().measure().indicator().name();
        for (Bound bound : Objects.requireNonNull(part.accepted()).ends()) {
            name = name.and(Text.same(" " + bound.comparison().symbol() + " "))
                    .and(new Quantity(bound.value(), Allowances.unit(part)).text());
        }
        return name.and(new Text("：", ": "));
    }

    private Text allowance(Promise.Within part, Allowance allowance) {
        return switch (allowance.kind()) {
            case REST_MEAN -> mean(part, allowance).and(valid(part, allowance));
            case DAYS_TO_LOSE, DAYS_TO_COME -> spare(part, allowance);
            case DAYS_NEEDED ->
                new Text(
                        "至少还须达标" + allowance.quantity().amount() + "天",
                        "at least " + allowance.quantity().amount() + " must be won");
            case AMOUNT -> amount(allowance);
            case SITES_TO_SPARE ->
                new Text(
                        allowances.sites(part) + "个中可有" + allowance.quantity().amount() + "个不达标",
                        allowance.quantity().amount() + " of the " + allowances.sites(part) + " may fail");
        };
    }

    private Text rest(Promise.Within part) {
        int open = rest(allowances.data(part)).open();
        String english = isOfMonths(part) ? " months" : " days";
        return new Text("剩余" + open + counted(part), "the remaining " + open + english);
    }

    private boolean isOfMonths(Promise.Within part) {
        return allowances.data(part).counting() == Counting.MONTHS;
    }

    private String counted(Promise.Within part) {
        return isOfMonths(part) ? "个月" : "天";
    }

    /** Cut off on the safe side; where nothing had to be cut, as strict as the line is. */
    private Text mean(Promise.Within part, Allowance allowance) {
        boolean upper = allowance.comparison().isUpper();
        Quantity cut = cut(allowance.quantity(), part, upper);
        boolean strict = allowance.comparison().isStrict()
                && cut.amount().compareTo(allowance.quantity().amount()) == 0;
        boolean concentration = cut.unit().isCommensurableWith(Unit.parse("ug/m3"));
        Text what = rest(part).and(new Text(concentration ? "的平均浓度" : "的平均值", " must average "));
        if (strict) {
            return what.and(upper ? new Text("须低于", "below ") : new Text("须高于", "above "))
                    .and(cut.text());
        }
        return upper
                ? what.and(new Text("须控制在", "at most ")).and(cut.text()).and(new Text("以下", ""))
                : what.and(new Text("须达到", "at least ")).and(cut.text()).and(new Text("以上", ""));
    }

    private static Quantity cut(Quantity exact, Promise.Within part, boolean down) {
        int decimals = part.subject().measure().indicator().decimals().orElse(0) + 1;
        Exact cut = Whole.cut(exact.amount(), decimals, down);
        return new Quantity(cut, exact.unit());
    }

    private Text valid(Promise.Within part, Allowance allowance) {
        return allowance.validNeeded() == 0
                ? Text.none()
                : new Text(
                                "其中至少" + allowance.validNeeded() + counted(part) + "须有效",
                                "at least " + allowance.validNeeded() + " of them must be valid")
                        .asRemark();
    }

    private Text spare(Promise.Within part, Allowance allowance) {
        Exact days = allowance.quantity().amount();
        boolean ceiling = allowance.kind() == Kind.DAYS_TO_COME;
        Text text = ceiling
                ? rest(part).and(new Text("中还可再出现" + days + "天", " may bring " + days + " more"))
                : rest(part).and(new Text("中还可容纳超标天数" + days + "天", " may lose " + days));
        return text.and(invalid(part, allowance));
    }

    /** What invalid days do to it. */
    private static Text invalid(Promise.Within part, Allowance allowance) {
        Optional<Quantity> robust = allowance.whateverIsInvalid();
        if (robust.isPresent() && robust.get().equals(allowance.quantity())) {
            return Text.none();
        }
        if (part.subject().measure().countsDays()) {
            return new Text("无效天计入其中", "invalid days count among them").asRemark();
        }
        Text fewer = new Text("有效天减少时相应减少", "fewer if days turn out invalid");
        return robust.map(r -> fewer.and(new Text("，至少为" + r.amount() + "天", ", but at least " + r.amount())))
                .orElse(fewer)
                .asRemark();
    }

    private static Text amount(Allowance allowance) {
        boolean upper = allowance.comparison().isUpper();
        boolean strict = allowance.comparison().isStrict();
        Text verb = upper
                ? new Text(strict ? "还可增加不足" : "还可增加", strict ? "less than " : "at most ")
                : new Text(strict ? "还须完成超过" : "还须完成", strict ? "more than " : "at least ");
        Text tail = upper ? new Text("", " may still come") : new Text("", " must still come");
        Text month = allowance
                .perMonth()
                .map(q -> new Quantity(Whole.cut(q.amount(), 2, upper), q.unit()))
                .map(q -> new Text("，平均每月", ", that is ").and(q.text()).and(new Text("", " a month")))
                .orElse(Text.none());
        return verb.and(allowance.quantity().text()).and(tail).and(month);
    }
}
