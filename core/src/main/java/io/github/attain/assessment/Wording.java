package io.github.attain.assessment;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Margin;
import io.github.attain.rule.Reason;
import io.github.attain.source.Clause;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts results into words: one plain sentence for every state, the passes included. */
final class Wording {
    private static final Text STOP = new Text("。", ".");

    private Wording() {}

    static Text sentence(Result result) {
        Target target = result.target();
        Text head = subject(target).and(promise(target));
        Text body = switch (result.verdict()) {
            case MET, NOT_MET -> judged(result);
            case PENDING -> new Text("尚未到期", "the term is not over yet").and(distance(result));
            case UNDECIDED -> undecided(result);
            case NOT_ASSESSABLE -> notAssessable(result).and(distance(result));
        };
        return head.and(body).and(turning(result)).and(clause(target)).and(STOP);
    }

    private static Text subject(Target target) {
        Term term = target.term();
        String period = term.period().toString();
        Text when = term.kind() == Term.Kind.BY
                ? new Text("截至" + term.due(), "by " + term.due())
                : new Text(isYears(period) ? period + "年" : period, period);
        return target.place()
                .name()
                .and(new Text("", ", "))
                .and(when)
                .and(new Text("", ", "))
                .and(target.indicator().name())
                .and(target.scope().map(Text::asRemark).orElse(Text.none()));
    }

    private static boolean isYears(String period) {
        return period.length() == 4 || (period.length() == 9 && period.charAt(4) == '/');
    }

    private static Text promise(Target target) {
        Text kind = target.strength() == Strength.STRIVE
                ? new Text("：力争目标为", ": the target striven for is ")
                : new Text("：目标为", ": the target is ");
        return kind.and(target.promise()).and(new Text("；", "; "));
    }

    private static Text judged(Result result) {
        boolean met = result.verdict() == Verdict.MET;
        Text verdict = met ? new Text("目标达到", "the target is met") : new Text("目标未达到", "the target is not met");
        Text gaps = hasGap(result)
                ? new Text("数据不全，但缺测部分不影响结论", "the data are incomplete; no filling of the gap could turn this")
                        .asRemark()
                : Text.none();
        return values(result)
                .and(verdict)
                .and(gaps)
                .and(result.margin().map(Wording::margin).orElse(Text.none()));
    }

    private static boolean hasGap(Result result) {
        return result.measurements().stream()
                .flatMap(m -> m.completeness().stream())
                .anyMatch(c -> !c.isSufficient());
    }

    private static Text values(Result result) {
        if (result.measurements().isEmpty()) {
            return Text.none();
        }
        Measurement own = result.measurements().get(0);
        return new Text("实测", "measured ").and(own.value().text()).and(new Text("，", "; "));
    }

    private static Text margin(Margin margin) {
        return switch (margin.amount().signum()) {
            case 0 -> new Text("，恰在限值上", ", exactly at the limit");
            case 1 -> new Text("，优于限值", ", better than the limit by ").and(margin.size());
            default -> new Text("，差", ", short of the limit by ").and(margin.size());
        };
    }

    private static Text undecided(Result result) {
        Text more = result.gap()
                .map(g -> new Text(
                        "数据不足，尚不能判定：缺" + g.missing() + "个有效值，再有" + g.stillRequired() + "个即可判定",
                        "undecided: " + g.missing() + " valid values are missing, and " + g.stillRequired()
                                + " more settle it"))
                .orElse(Verdict.UNDECIDED.label());
        return values(result).and(more);
    }

    private static Text notAssessable(Result result) {
        Text label = result.reason().map(Reason::label).orElse(Verdict.NOT_ASSESSABLE.label());
        return new Text("不可评：", "not assessable: ")
                .and(label)
                .and(result.detail().map(Text::asRemark).orElse(Text.none()));
    }

    private static Text distance(Result result) {
        if (result.distance().isEmpty()) {
            return Text.none();
        }
        Distance distance = result.distance().get();
        Measurement from = distance.earlier();
        Text value = new Text("；" + from.period() + "年为", "; in " + from.period() + " it was ")
                .and(from.value().text());
        if (distance.isAtTargetLevel()) {
            return value.and(new Text("，已在目标水平", ", at target level already"))
                    .and(distance.gap().map(Wording::margin).orElse(Text.none()));
        }
        return value.and(new Text("，尚未达到目标水平", ", not at target level"))
                .and(distance.gap().map(Wording::margin).orElse(Text.none()))
                .and(needed(distance));
    }

    private static Text needed(Distance distance) {
        if (distance.changeNeeded().isEmpty()) {
            return Text.none();
        }
        Text perYear = distance.perYear().orElseThrow().text();
        String percent = distance.changeNeededPercent().map(Wording::percent).orElse("");
        return new Text("，还须变化" + percent + "，平均每年", "; still needed " + percent + ", a year ").and(perYear);
    }

    private static String percent(Exact percent) {
        return Exact.of(percent.toDecimal(2)) + " %";
    }

    private static Text turning(Result result) {
        List<Sensitivity> turning = result.turningChoices();
        if (turning.isEmpty()) {
            return Text.none();
        }
        String zh = turning.stream()
                .map(s -> "若" + s.otherwise().zh() + "，则" + s.verdict().label().zh())
                .collect(Collectors.joining("；"));
        String en = turning.stream()
                .map(s -> "with " + s.otherwise().en() + " it would be "
                        + s.verdict().label().en())
                .collect(Collectors.joining(", "));
        return new Text("；结论取决于判定方式：" + zh, "; this hangs on a choice: " + en);
    }

    private static Text clause(Target target) {
        Text citation = target.clause().citation();
        return new Text("依据：" + citation.zh(), citation.en()).asRemark();
    }

    static Text measured(Measurement m) {
        Text source = m.source().map(Clause::citation).map(Text::asRemark).orElse(Text.none());
        Text basis = m.basis().equals(Basis.UNSTATED) ? Text.none() : new Text("，", ", ").and(basis(m));
        return Text.same(m.period() + ": ").and(m.value().text()).and(basis).and(source);
    }

    static Text basis(Measurement m) {
        List<Text> words = new ArrayList<>();
        if (m.basis().dust() != Dust.UNSTATED) {
            words.add(m.basis().dust().label());
        }
        if (m.basis().status() != Status.UNSTATED) {
            words.add(m.basis().status().label());
        }
        words.add(m.value().text());
        return words.stream()
                .reduce((a, b) -> a.and(new Text("，", ", ")).and(b))
                .orElseThrow();
    }
}
