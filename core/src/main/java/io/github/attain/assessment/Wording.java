package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Promise;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.problem.Problem;
import io.github.attain.rule.Reason;
import io.github.attain.source.Clause;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts results into words: one plain sentence for every state, the passes included. */
final class Wording {
    private static final Text THEN = new Text("，", "; ");
    private static final Text STOP = new Text("。", ".");
    private static final int MOST_REMARKS = 3;

    private Wording() {}

    static Text sentence(Result result) {
        Text head = subject(result.target()).and(promise(result));
        Text body = switch (result.verdict()) {
            case MET, NOT_MET -> judged(result);
            case PENDING ->
                value(result).and(new Text("尚未到期", "the term is not over yet")).and(outlook(result));
            case UNDECIDED -> undecided(result);
            case NOT_ASSESSABLE -> value(result).and(notAssessable(result)).and(distance(result));
        };
        return head.and(body)
                .and(remarks(result))
                .and(turning(result))
                .and(contradictions(result))
                .and(clause(result))
                .and(STOP);
    }

    private static Text subject(Target target) {
        return target.place()
                .name()
                .and(new Text("", ", "))
                .and(target.term().text())
                .and(new Text("", ", "))
                .and(target.indicator().name())
                .and(target.scope().map(Text::asRemark).orElse(Text.none()));
    }

    private static Text promise(Result result) {
        Text kind = result.target().strength() == Strength.STRIVE
                ? new Text("：力争目标为", ": the target striven for is ")
                : new Text("：目标为", ": the target is ");
        return kind.and(result.promise()).and(new Text("；", "; "));
    }

    private static Text judged(Result result) {
        boolean met = result.verdict() == Verdict.MET;
        Text verdict = met ? new Text("目标达到", "the target is met") : new Text("目标未达到", "the target is not met");
        Text gaps = hasGap(result)
                ? new Text("数据不全，但缺测部分不影响结论", "the data are incomplete; no filling of the gap could turn this")
                        .asRemark()
                : Text.none();
        return value(result)
                .and(verdict)
                .and(gaps)
                .and(result.margin().map(m -> margin(result, m)).orElse(Text.none()));
    }

    /** Where it stands; as long as that is not known, how far an earlier value lies from it. */
    private static Text outlook(Result result) {
        return result.standing()
                .filter(s -> s.state() != Standing.State.UNKNOWN)
                .map(s -> new Text("；", "; ").and(s.sentence()))
                .orElseGet(() -> distance(result));
    }

    private static boolean hasGap(Result result) {
        return result.measurements().stream()
                .flatMap(m -> m.completeness().stream())
                .anyMatch(c -> !c.isSufficient());
    }

    /** What a reader must know of the values: of how many observations nobody says whether they suffice, and what cannot be or hardly. */
    private static Text remarks(Result result) {
        List<Measurement> used = result.measurements();
        List<Text> remarks = new ArrayList<>();
        for (Measurement m : used) {
            Text remark = remark(m, result);
            if (!remark.equals(Text.none())) {
                Text period = used.size() == 1 ? Text.none() : m.period().text().and(new Text("：", ": "));
                remarks.add(period.and(remark));
            }
        }
        int more = remarks.size() - MOST_REMARKS;
        Text rest = more > 0 ? new Text("；另有" + more + "个值也是如此", "; and so of " + more + " more values") : Text.none();
        return remarks.stream()
                .limit(MOST_REMARKS)
                .map(new Text("；", "; ")::and)
                .reduce(Text.none(), Text::and)
                .and(rest);
    }

    private static Text remark(Measurement m, Result result) {
        Stream<Text> wrong = result.target().indicators().stream()
                .filter(i -> i.id().equals(m.indicator()))
                .limit(1)
                .flatMap(i -> m.problems(i).stream())
                .map(Problem::message);
        return Stream.concat(unsure(m).stream(), wrong)
                .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                .orElse(Text.none());
    }

    /** How complete a value is of which nobody says how many observations it needs. */
    private static Optional<Text> unsure(Measurement m) {
        return m.completeness().filter(c -> c.moreRequired().isEmpty()).map(Completeness::text);
    }

    /** The value that was judged: measured for the term as such, or what its parts add up to. */
    private static Text value(Result result) {
        if (result.value().isEmpty()) {
            return Text.none();
        }
        Text value = result.value().get().text();
        if (result.value().get() instanceof Finding) {
            return new Text("认定为“", "stated: ")
                    .and(value)
                    .and(new Text("”", ""))
                    .and(THEN);
        }
        boolean own = !result.isSum();
        return (own ? new Text("实测", "measured ") : new Text("累计", "in total "))
                .and(value)
                .and(THEN);
    }

    private static Text margin(Result result, Margin margin) {
        Text steps = steps(result.target());
        return switch (margin.amount().signum()) {
            case 0 -> new Text("，恰在限值上", ", exactly at the limit");
            case 1 ->
                new Text("，优于限值", ", better than the limit by ")
                        .and(margin.size())
                        .and(steps);
            default ->
                new Text("，差", ", short of the limit by ").and(margin.size()).and(steps);
        };
    }

    /** What the steps of an ordered list are called. */
    private static Text steps(Target target) {
        return switch (target.indicator().scale()) {
            case RANK -> new Text("名", " place(s)");
            case CLASS -> new Text("级", " class(es)");
            default -> Text.none();
        };
    }

    private static Text undecided(Result result) {
        return value(result)
                .and(result.gap().map(gap -> undecided(gap, result.target())).orElse(Verdict.UNDECIDED.label()));
    }

    private static Text undecided(Gap gap, Target target) {
        boolean whole = gap.incomplete().size() == 1
                && target.term().isAnsweredBy(gap.incomplete().get(0).period());
        Text where = whole
                ? Text.none()
                : gap.incomplete().stream()
                        .map(m -> m.period().text())
                        .reduce((one, other) -> one.and(new Text("、", ", ")).and(other))
                        .orElseThrow()
                        .asRemark();
        Text missing = new Text(
                "数据不足，尚不能判定：缺" + gap.missing() + "个有效值", "undecided: " + gap.missing() + " valid values are missing");
        return missing.and(where)
                .and(new Text(
                        "，再有" + gap.stillRequired() + "个即可判定", ", and " + gap.stillRequired() + " more settle it"))
                .and(ends(gap));
    }

    private static Text ends(Gap gap) {
        Text low = gap.lowest()
                .map(q -> new Text("，补齐后最低", "; filled, it is at least ").and(q.text()))
                .orElse(Text.none());
        Text high = gap.highest()
                .map(q -> gap.lowest().isPresent()
                        ? new Text("，最高", " and at most ").and(q.text())
                        : new Text("，补齐后最高", "; filled, it is at most ").and(q.text()))
                .orElse(Text.none());
        return low.and(high);
    }

    private static Text notAssessable(Result result) {
        Text label = result.reason().map(Reason::label).orElse(Verdict.NOT_ASSESSABLE.label());
        return new Text("不可评：", "not assessable: ")
                .and(label)
                .and(result.detail()
                        .filter(d -> saysMore(result, d))
                        .map(Text::asRemark)
                        .orElse(Text.none()));
    }

    /** The sentence names the term, the promise and who sets it before; a detail that only repeats them is left out. */
    private static boolean saysMore(Result result, Text detail) {
        boolean promised = result.reason()
                .filter(r -> r == Reason.NOT_ASSIGNED || r == Reason.TOLERANCE_NOT_STATED)
                .isPresent();
        return !promised && !detail.equals(result.target().term().text());
    }

    private static Text distance(Result result) {
        if (result.distance().isEmpty()) {
            return Text.none();
        }
        Distance distance = result.distance().get();
        Measurement earlier = distance.earlier();
        Text value = new Text("；", "; in ")
                .and(earlier.period().text())
                .and(new Text("为", " it was "))
                .and(earlier.value().text());
        Text gap = distance.gap().map(m -> margin(result, m)).orElse(Text.none());
        return distance.isAtTargetLevel()
                ? value.and(new Text("，已在目标水平", ", at target level already")).and(gap)
                : value.and(new Text("，尚未达到目标水平", ", not at target level"))
                        .and(needed(distance).orElse(gap));
    }

    private static Optional<Text> needed(Distance distance) {
        return distance.changeNeeded().map(change -> {
            Text percent = distance.changeNeededPercent()
                    .filter(p -> !change.unit().equals(Unit.PERCENTAGE_POINT))
                    .map(p -> Text.same(percent(p)).asRemark())
                    .orElse(Text.none());
            return new Text("：还须变化", ": still needed is a change of ")
                    .and(plus(change))
                    .and(percent)
                    .and(new Text("，平均每年", ", that is "))
                    .and(plus(distance.perYear().orElseThrow()))
                    .and(new Text("", " a year"));
        });
    }

    private static Text plus(Quantity change) {
        return change.amount().signum() > 0 ? Text.same("+").and(change.text()) : change.text();
    }

    private static String percent(Exact percent) {
        return (percent.signum() > 0 ? "+" : "") + Rounding.toDecimals(2).round(percent) + " %";
    }

    private static Text turning(Result result) {
        List<Sensitivity> turning = result.turningChoices();
        if (turning.isEmpty()) {
            return Text.none();
        }
        Text choices = turning.stream()
                .map(s -> by(s.choice())
                        .and(s.otherwise())
                        .and(new Text("，则", " it would be "))
                        .and(s.answer()))
                .reduce((one, other) -> one.and(new Text("；", ", ")).and(other))
                .orElseThrow();
        return new Text("；结论取决于判定方式：", "; this hangs on a choice: ").and(choices);
    }

    private static Text contradictions(Result result) {
        Text all = Text.none();
        for (Target other : result.contradictions()) {
            String where = other.clause().locator();
            all = all.and(new Text("；与" + where + "的目标矛盾：", "; this contradicts the target in " + where + ": "))
                    .and(other.indicator().name())
                    .and(new Text("", ", "))
                    .and(other.promise());
        }
        return all;
    }

    private static Text by(Sensitivity.Choice choice) {
        return switch (choice) {
            case METHOD, COUNT -> new Text("若按", "by ");
            case STRICTNESS, READING -> new Text("若理解为", "read as ");
            case BASIS, EDITION, TOLERANCE -> new Text("若取", "with ");
            case ARM, ROUNDING_STAGE -> new Text("若", "with ");
        };
    }

    /** One part of a promise, with the indicator that it speaks of where that is another one. */
    static Text promise(Promise.Within part, Target target) {
        Indicator indicator = part.subject().measure().indicator();
        Text words = part.rule().describe(indicator);
        return indicator.equals(target.indicator())
                ? words
                : indicator.name().and(new Text("", " ")).and(words);
    }

    private static Text clause(Result result) {
        Text citation = result.target().clause().citation();
        Text assigned = result.assignment()
                .map(a -> new Text("；下达依据：", "; assigned by ").and(a.clause().citation()))
                .orElse(Text.none());
        return new Text("依据：" + citation.zh(), citation.en()).and(assigned).asRemark();
    }

    /** What was measured, for the steps; another indicator than the target's own is named. */
    static Text measured(Measurement m, boolean namesIndicator) {
        Text source = m.source().map(Clause::citation).map(Text::asRemark).orElse(Text.none());
        Text basis = m.basis().equals(Basis.UNSTATED) ? Text.none() : basis(m).asRemark();
        String other = namesIndicator ? m.indicator() + " " : "";
        return Text.same(other + m.period() + ": ")
                .and(m.value().text())
                .and(basis)
                .and(m.edition().map(e -> Text.same(e).asRemark()).orElse(Text.none()))
                .and(unsure(m).map(Text::asRemark).orElse(Text.none()))
                .and(source);
    }

    static Text basis(Measurement m) {
        List<Text> words = new ArrayList<>();
        if (m.basis().dust() != Dust.UNSTATED) {
            words.add(m.basis().dust().label());
        }
        if (m.basis().status() != Status.UNSTATED) {
            words.add(m.basis().status().label());
        }
        if (m.basis().gasState() != GasState.UNSTATED || words.isEmpty()) {
            words.add(m.basis().gasState().label());
        }
        return words.stream()
                .reduce((a, b) -> a.and(new Text("，", ", ")).and(b))
                .orElseThrow();
    }
}
