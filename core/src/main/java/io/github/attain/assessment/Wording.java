package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
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
import io.github.attain.target.Hedge;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts results into words: one plain sentence for every state, the passes included. */
final class Wording {
    private static final Text SEMICOLON = new Text("；", "; ");
    private static final int MOST_REMARKS = 3;

    private Wording() {}

    static Text sentence(Result result, Function<Clause, Text> citing) {
        List<Measurement> used = result.measurements();
        Optional<Deciding> deciding = result.deciding();
        Text verdict = verdict(result, used);
        Text promise = promise(result, deciding);
        Text value = ComparedWording.value(result, deciding);
        Text decides = perhaps(deciding, d -> ComparedWording.decides(d, result));
        Text outcome = switch (result.verdict()) {
            case MET, NOT_MET ->
                perhaps(result.margin(), margin -> ComparedWording.margin(result.target(), margin, deciding));
            case PENDING -> outlook(result);
            case UNDECIDED -> missing(result.gap().orElseThrow(), result.target());
            case NOT_ASSESSABLE -> distance(result);
        };
        Text hangs = turning(result).and(contradictions(result)).and(clause(result, citing));
        return Text.of(
                "{}：{}{}{}{}{}{}{}。",
                "{}: {}{}{}{}{}{}{}.",
                about(result.target()),
                verdict,
                value,
                decides,
                promise,
                outcome,
                remarks(result, used),
                hangs);
    }

    /** The words for what there is, or none. */
    static <T> Text perhaps(Optional<T> part, Function<T, Text> words) {
        return part.map(words).orElse(Text.none());
    }

    private static Text about(Target target) {
        return Text.of(
                "{}{}{}{}",
                "{}, {}, {}{}",
                target.place().name(),
                target.term().text(),
                target.indicator().name(),
                perhaps(target.scope(), Text::asRemark));
    }

    private static Text verdict(Result result, List<Measurement> used) {
        return switch (result.verdict()) {
            case MET -> new Text("目标达到", "the target is met").and(incomplete(used));
            case NOT_MET -> new Text("目标未达到", "the target is not met").and(incomplete(used));
            case PENDING -> new Text("尚未到期", "the term is not over yet");
            case UNDECIDED -> new Text("数据不足，尚不能判定", "undecided");
            case NOT_ASSESSABLE -> notAssessable(result);
        };
    }

    private static Text incomplete(List<Measurement> used) {
        boolean gap = used.stream().flatMap(m -> m.completeness().stream()).anyMatch(c -> !c.isSufficient());
        return gap
                ? new Text("（数据不全，但缺测部分不影响结论）", " (the data are incomplete; no filling of the gap could turn this)")
                : Text.none();
    }

    /** What was promised, with how firmly, the earlier value that it starts from, and what it leaves out. */
    private static Text promise(Result result, Optional<Deciding> deciding) {
        Target target = result.target();
        boolean strives = target.strength() == Strength.STRIVE;
        boolean inPrinciple = target.hedges().contains(Hedge.IN_PRINCIPLE);
        return Text.of(
                strives ? "；力争目标为{}{}{}{}" : "；目标为{}{}{}{}",
                strives ? "; the target striven for is {}{}{}{}" : "; the target is {}{}{}{}",
                inPrinciple ? new Text("原则上", "in principle ") : Text.none(),
                result.promise(),
                deciding.flatMap(Deciding::change).isPresent() ? Text.none() : base(result),
                perhaps(target.exception(), e -> Text.of("（{}除外）", " (except {})", e)));
    }

    /** The earlier value to which a promise of one part refers, if the answer rests on it and the distance does not tell of it. */
    private static Text base(Result result) {
        if (!(result.judgement().promise() instanceof Promise.Within part)
                || part.lines().isEmpty()
                || !result.measurements().containsAll(part.measured())) {
            return Text.none();
        }
        Line.Base base = part.lines().get(0).base();
        return base == null
                        || result.distance()
                                .filter(d -> d.earlier().period().equals(base.from()))
                                .isPresent()
                ? Text.none()
                : Text.of(
                        "（{}为{}）", " ({}: {})", base.from().text(), base.value().text());
    }

    /** Where it stands; as long as that is not known, how far an earlier value lies from it. */
    private static Text outlook(Result result) {
        return result.standing()
                .filter(s -> s.state() != Standing.State.UNKNOWN)
                .map(s -> Text.of("；{}", "; {}", StandingWording.prospect(s)))
                .orElseGet(() -> distance(result));
    }

    /** What a reader must know of the values: of how many observations nobody says whether they suffice, and what cannot be or hardly. */
    private static Text remarks(Result result, List<Measurement> used) {
        List<Text> remarks = new ArrayList<>();
        for (Measurement m : used) {
            Text remark = remark(m, result);
            if (!remark.equals(Text.none())) {
                remarks.add(
                        used.size() == 1
                                ? remark
                                : Text.of("{}：{}", "{}: {}", m.period().text(), remark));
            }
        }
        int more = remarks.size() - MOST_REMARKS;
        if (more > 0) {
            remarks.subList(MOST_REMARKS, remarks.size()).clear();
            remarks.add(Text.of("另有{}个值也是如此", "and so of {} more values", more));
        }
        return remarks.isEmpty() ? Text.none() : SEMICOLON.and(Text.join(remarks, SEMICOLON));
    }

    private static Text remark(Measurement m, Result result) {
        Stream<Text> wrong = result.target().indicators().stream()
                .filter(i -> i.id().equals(m.indicator()))
                .limit(1)
                .flatMap(i -> m.problems(i).stream())
                .map(Problem::message);
        return Text.join(Stream.concat(unsure(m).stream(), wrong).toList(), SEMICOLON);
    }

    /** How complete a value is of which nobody says how many observations it needs. */
    private static Optional<Text> unsure(Measurement m) {
        return m.completeness().filter(c -> c.moreRequired().isEmpty()).map(Completeness::text);
    }

    /** What would settle an undecided verdict, and between what the value lies. */
    private static Text missing(Gap gap, Target target) {
        List<Text> periods = new ArrayList<>();
        gap.incomplete().forEach(m -> periods.add(m.period().text()));
        boolean whole = periods.size() == 1
                && target.term().isAnsweredBy(gap.incomplete().get(0).period());
        boolean both = gap.lowest().isPresent();
        if (periods.isEmpty()) {
            return new Text(
                    "；各年的比例不足以判定总体，须给出各年的数量",
                    "; the percentages of the years leave the whole open; their counts would settle it");
        }
        return Text.of(
                "；缺{}个有效值{}，再有{}个即可判定{}{}",
                gap.missing() == 1
                        ? "; {} valid value is missing{}, and {} more would settle it{}{}"
                        : "; {} valid values are missing{}, and {} more would settle it{}{}",
                gap.missing(),
                whole ? Text.none() : Text.join(periods, new Text("、", ", ")).asRemark(),
                gap.stillRequired(),
                perhaps(gap.lowest(), q -> Text.of("，补齐后最低{}", "; filled in, it would be at least {}", q.text())),
                perhaps(
                        gap.highest(),
                        q -> both
                                ? Text.of("，最高{}", " and at most {}", q.text())
                                : Text.of("，补齐后最高{}", "; filled in, it would be at most {}", q.text())));
    }

    private static Text notAssessable(Result result) {
        Reason reason = result.reason().orElseThrow();
        Text detail = result.detail().orElseThrow();
        // The sentence names the term, the promise and who sets it before; a detail that only repeats them is left out.
        boolean repeats = reason == Reason.NOT_ASSIGNED
                || reason == Reason.TOLERANCE_NOT_STATED
                || detail.equals(result.target().term().text());
        return Text.of("不可评：{}{}", "not assessable: {}{}", reason.label(), repeats ? Text.none() : detail.asRemark());
    }

    private static Text distance(Result result) {
        Distance distance = result.distance().orElse(null);
        if (distance == null) {
            return Text.none();
        }
        Text gap = perhaps(
                distance.margin(), margin -> ComparedWording.margin(result.target(), margin, distance.deciding()));
        Text level = distance.isAtTargetLevel()
                ? Text.of("，已在目标水平{}", ", at target level already{}", gap)
                : Text.of("，尚未达到目标水平{}", ", not at target level{}", needed(distance, gap));
        Text period = distance.earlier().period().text();
        return Text.of(
                "；{}为{}{}",
                "; in {} it was {}{}",
                period,
                distance.earlier().value().text(),
                level);
    }

    private static Text needed(Distance distance, Text gap) {
        Quantity change = distance.changeNeeded().orElse(null);
        if (change == null) {
            return gap;
        }
        boolean points = change.unit().equals(Unit.PERCENTAGE_POINT);
        boolean down = change.amount().signum() < 0;
        return Text.of(
                down ? "：还须下降{}{}，平均每年{}" : "：还须提高{}{}，平均每年{}",
                down
                        ? ": still needed is a fall of {}{}, that is {} a year"
                        : ": still needed is a rise of {}{}, that is {} a year",
                size(change),
                points ? Text.none() : perhaps(distance.changeNeededPercent(), Wording::percent),
                size(distance.perYear().orElseThrow()));
    }

    private static Text size(Quantity change) {
        return new Quantity(change.amount().abs(), change.unit()).text();
    }

    private static Text percent(Exact percent) {
        return Text.of("（{} %）", " ({} %)", Rounding.toDecimals(2).round(percent.abs()));
    }

    private static Text turning(Result result) {
        List<Text> choices = new ArrayList<>();
        for (Sensitivity turning : result.turningChoices()) {
            choices.add(Text.of(
                    "{}{}，则{}", "{}{} it would be {}", by(turning.choice()), turning.otherwise(), turning.answer()));
        }
        return choices.isEmpty()
                ? Text.none()
                : Text.of("；结论取决于判定方式：{}", "; this hangs on a choice: {}", Text.join(choices, SEMICOLON));
    }

    private static Text by(Sensitivity.Choice choice) {
        return switch (choice) {
            case METHOD, COUNT -> new Text("若按", "by ");
            case STRICTNESS, READING, OTHER_READING -> new Text("若理解为", "read as ");
            case BASIS, EDITION, TOLERANCE -> new Text("若取", "with ");
            case ARM, ROUNDING_STAGE -> new Text("若", "with ");
        };
    }

    private static Text contradictions(Result result) {
        Text all = Text.none();
        for (Target other : result.contradictions()) {
            String where = other.clause().locator();
            Text what = Text.of("{}{}", "{}, {}", other.indicator().name(), other.promise());
            all = all.and(Text.of("；与{}的目标矛盾：{}", "; this contradicts the target in {}: {}", where, what));
        }
        return all;
    }

    /** One part of a promise, with the indicator that it speaks of where that is another one. */
    static Text promise(Promise.Within part, Target target) {
        Indicator indicator = part.subject().measure().indicator();
        Text words = part.rule().describe(indicator);
        return indicator.equals(target.indicator()) ? words : Text.of("{}{}", "{} {}", indicator.name(), words);
    }

    /** What each part of a promise asks, said once. */
    static Text parts(Judgement judgement) {
        List<Text> parts = judgement.promise().parts().stream()
                .map(part -> promise(part, judgement.target()))
                .distinct()
                .toList();
        return Text.join(parts, SEMICOLON);
    }

    private static Text clause(Result result, Function<Clause, Text> citing) {
        Text citation = citing.apply(result.target().clause());
        Optional<Text> assigned = result.assignment().map(a -> citing.apply(a.clause()));
        Text by = perhaps(assigned, document -> Text.of("；下达依据：{}", "; assigned by {}", document));
        return Text.of("（依据：{}{}）", " ({}{})", citation, by);
    }

    /** What was measured, for the steps; another indicator than the target's own is named. */
    static Text measured(Measurement m, boolean namesIndicator) {
        Text basis = m.basis().equals(Basis.UNSTATED)
                ? Text.none()
                : basis(m.basis()).asRemark();
        return Text.same((namesIndicator ? m.indicator() + " " : "") + m.period() + ": ")
                .and(m.value().text())
                .and(basis)
                .and(perhaps(
                        m.edition(), edition -> Measurement.editionName(edition).asRemark()))
                .and(perhaps(unsure(m), Text::asRemark))
                .and(perhaps(m.source(), source -> source.citation().asRemark()));
    }

    static Text basis(Basis basis) {
        List<Text> words = new ArrayList<>();
        if (basis.dust() != Dust.UNSTATED) {
            words.add(basis.dust().label());
        }
        if (basis.status() != Status.UNSTATED) {
            words.add(basis.status().label());
        }
        if (basis.gasState() != GasState.UNSTATED || words.isEmpty()) {
            words.add(basis.gasState().label());
        }
        return Text.join(words, new Text("，", ", "));
    }
}
