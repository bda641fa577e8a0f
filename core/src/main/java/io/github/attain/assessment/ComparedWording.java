package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Finding;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Optional;

/** Says what was compared in the part that decides, and how far it lies from the limit. */
final class ComparedWording {
    private ComparedWording() {}

    /** The value that was judged: measured for the term as such, or what its parts add up to; and what it was compared as. */
    static Text value(Result result, Optional<Deciding> deciding) {
        Value value = result.value().orElse(null);
        Reading own = result.judgement().own();
        Value known = own.value();
        if (value == null && known != null && result.verdict().isDecided()) {
            return Text.of(
                    "；已知累计{}{}",
                    "; known of it {}{}",
                    known.text(),
                    own.lacking().asRemark());
        }
        if (value == null) {
            Text soFar = Wording.perhaps(result.standing(), StandingWording::value);
            return soFar.equals(Text.none()) ? soFar : new Text("；", "; ").and(soFar);
        }
        if (value instanceof Finding) {
            return Text.of("；认定为“{}”", "; stated: {}", value.text());
        }
        Text compared = Wording.perhaps(deciding.filter(d -> d.value().equals(value)), ComparedWording::compared);
        return own.isSum()
                ? Text.of("；累计{}{}", "; in total {}{}", value.text(), compared)
                : Text.of("；实测{}{}", "; measured {}{}", value.text(), compared);
    }

    /** The change that was compared, and what a number came to before it was compared. */
    static Text compared(Deciding deciding) {
        Quantity change = deciding.change().orElse(null);
        Quantity from = change != null ? change : deciding.value().asQuantity().orElse(null);
        Text changed = change != null ? changed(change, deciding) : yearBefore(deciding);
        if (from == null || !(deciding.comparedAs() instanceof Quantity to) || from.equals(to)) {
            return changed;
        }
        if (from.fits(to.unit()) && from.in(to.unit()).amount().compareTo(to.amount()) == 0) {
            return from.unit().equals(to.unit()) ? changed : changed.and(Text.of("，合{}", ", that is {}", to.text()));
        }
        Quantity shown = change == null ? to : new Quantity(to.amount().abs(), to.unit());
        return changed.and(Text.of("，修约为{}", ", rounded to {}", shown.text()));
    }

    /** Of a trend, what was measured in the year before. */
    private static Text yearBefore(Deciding deciding) {
        return deciding.since().isPresent()
                ? Text.none()
                : Wording.perhaps(
                        deciding.baseline(),
                        v -> deciding.from()
                                .map(year -> Text.of("，{}为{}", ", after {1} in {0}", year.text(), v.text()))
                                .orElseGet(() -> Text.of("，上年为{}", ", after {} in the year before", v.text())));
    }

    private static Text changed(Quantity change, Deciding deciding) {
        Text since = deciding.since().orElseThrow().text();
        Text before = deciding.baseline().orElseThrow().text();
        Text size = new Quantity(change.amount().abs(), change.unit()).text();
        return switch (change.amount().signum()) {
            case 0 -> Text.of("，与{}的{}持平", ", unchanged from {1} in {0}", since, before);
            case 1 -> Text.of("，较{}的{}上升{}", ", a rise of {2} from {1} in {0}", since, before, size);
            default -> Text.of("，较{}的{}下降{}", ", a fall of {2} from {1} in {0}", since, before, size);
        };
    }

    /** Which arm, month or year decides where there are several, and by what. */
    static Text decides(Deciding deciding, Result result) {
        Target target = result.target();
        boolean other = !deciding.indicator().equals(target.indicator());
        boolean elsewhere = !deciding.period().equals(target.term().period());
        if (!other && !elsewhere) {
            return result.judgement().promise() instanceof Promise.Joined
                            && !deciding.promise().equals(result.promise())
                    ? Text.of("；起决定作用的是“{}”", "; what decides is \"{}\"", deciding.promise())
                    : Text.none();
        }
        return Text.of(
                "；起决定作用的是{}{}：{}（{}）",
                "; what decides is {}{}: {} ({})",
                elsewhere ? deciding.period().text().and(new Text("", other ? ", " : "")) : Text.none(),
                other ? deciding.indicator().name() : Text.none(),
                deciding.known().and(compared(deciding)),
                deciding.promise());
    }

    /** By how much a value lies on the good side of the limit or on the other; of a plain limit, above or below it. */
    static Text margin(Target target, Margin margin, Optional<Deciding> deciding) {
        boolean isChange = deciding.flatMap(Deciding::change).isPresent();
        Margin shown = isChange ? new Margin(margin.amount(), margin.unit(), Optional.empty()) : margin;
        Text size = size(shown, target.indicator().scale());
        int side = margin.amount().signum();
        Boolean upper =
                isChange ? null : deciding.flatMap(Deciding::isUpperLimit).orElse(null);
        if (upper == null) {
            return switch (side) {
                case 0 -> new Text("，恰好达到目标", ", exactly on target");
                case 1 -> Text.of("，优于目标{}", ", better than the target by {}", size);
                default -> Text.of("，差{}", ", short of the target by {}", size);
            };
        }
        return switch (side) {
            case 0 -> new Text(upper ? "，恰在限值上" : "，恰好达到目标值", ", exactly at the limit");
            case 1 ->
                upper
                        ? Text.of("，低于限值{}", ", below the limit by {}", size)
                        : Text.of("，高于目标值{}", ", above the limit by {}", size);
            default ->
                upper
                        ? Text.of("，超过限值{}", ", above the limit by {}", size)
                        : Text.of("，低于目标值{}", ", below the limit by {}", size);
        };
    }

    private static Text size(Margin margin, Indicator.Scale scale) {
        if (scale == Indicator.Scale.RANK) {
            return whole(margin, "名", " place", " places");
        }
        if (scale == Indicator.Scale.CLASS) {
            return whole(margin, "级", " class", " classes");
        }
        return margin.unit().equals(Unit.COUNT) ? margin.size().and(new Text("个", "")) : margin.size();
    }

    private static Text whole(Margin margin, String zh, String one, String several) {
        String number = margin.amount().abs().display();
        return new Text(number + zh, number + (number.equals("1") ? one : several));
    }
}
