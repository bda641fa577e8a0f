package io.github.attain.examples.commandline.coverage;

import io.github.attain.indicator.Indicator;
import io.github.attain.rule.NoWorse;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which target claims a statement. What is shown is for a person to check: words that look alike are no proof. */
public final class Claims {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    /** A number of a target that its clause does not have. */
    public record Stranger(Target target, String number) {}

    private final List<Target> targets;

    public Claims(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * A number is claimed by a target of the same clause whose promise, term, baseline, scope or words have it; a class by one that
     * names it; a word for all or none by one with which the part of the sentence shares two pairs of characters. Of several the one
     * that shares most with the words around, the other numbers there and the year that the paragraph named last; of those that share
     * as much, the one of which the sentence spoke before, and of a number that its words have twice, one that has not claimed it yet.
     *
     * @param taken the targets that claim the same token of the same words already
     */
    public Optional<Target> of(Statement statement, Set<Target> taken) {
        return targets.stream()
                .filter(target -> statement.passage().isIn(target.clause().locator()))
                .filter(target -> isSaid(statement, target))
                .max(Comparator.<Target>comparingInt(target -> alike(statement.about(), own(target))
                                + alike(statement.near(), own(target))
                                + agreement(statement, target))
                        .thenComparingInt(target -> alike(statement.sentence(), own(target)))
                        .thenComparing(target -> !taken.contains(target)));
    }

    /** The year of the promise tells steps of one thing apart, and so do the other numbers of the words around. */
    private static int agreement(Statement statement, Target target) {
        boolean isOfYear =
                String.valueOf(target.term().period().last().getYear()).equals(statement.year());
        String promise = own(target) + target.promise().zh();
        Set<String> shared = numbers(statement.words());
        shared.retainAll(numbers(promise + target.baseline()));
        boolean isPromised = numbers(promise).contains(statement.digits());
        // In one sentence 全部 is of what is due in full and not of what is due in part beside it.
        boolean isWhole = statement.isAll() && promise.contains("100");
        boolean isKept = statement.isNoLess() && target.rule() instanceof NoWorse;
        // 100吨以下 is the size of a furnace, and not the 100 % of them.
        boolean isMeasured = statement.isNumber() && own(target).contains(statement.measured());
        return (isOfYear ? 2 : 0)
                + 2 * shared.size()
                + (isPromised ? 2 : 0)
                + (isWhole ? 3 : 0)
                + (isKept ? 9 : 0)
                + (isMeasured ? 6 : 0);
    }

    private static boolean isSaid(Statement statement, Target target) {
        if (statement.isNumber()) {
            return numbers(said(target)).contains(statement.digits());
        }
        if (statement.isClass()) {
            return classes(said(target)).contains(classes(statement.token()));
        }
        // 不减少 is said of a thing that the row names elsewhere.
        return (statement.isNoLess() && target.rule() instanceof NoWorse) || alike(statement.words(), own(target)) >= 2;
    }

    /** The target that a line of reasons names. */
    public Optional<Target> named(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** The numbers of targets that their clauses do not have, other than those that stand for all or none. */
    public List<Stranger> strangers(List<Passage> passages) {
        return targets.stream()
                .flatMap(target -> {
                    Set<String> there = new HashSet<>();
                    passages.stream()
                            .filter(passage -> passage.isIn(target.clause().locator()))
                            .forEach(passage -> there.addAll(numbers(passage.text())));
                    // Neither the count behind a percentage, nor all and none, nor years, nor 一次 in the digits of the
                    // library.
                    String promise = target.promise().zh().replaceAll("（[0-9]+/[0-9]+）|1次", "");
                    return numbers(promise).stream()
                            .filter(number -> !there.contains(number) && !number.matches("0|100|(19|20)[0-9]{2}"))
                            .map(number -> new Stranger(target, number));
                })
                .toList();
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    private static String classes(String text) {
        return text.replaceAll("IV", "Ⅳ")
                .replaceAll("V", "Ⅴ")
                .replaceAll("[类類級级]", "类")
                .replaceAll("三(?=类)", "Ⅲ")
                .replaceAll("五(?=类)", "Ⅴ")
                .replaceAll("\\s", "");
    }

    /** All that a target says. */
    private static String said(Target target) {
        return Stream.of(
                        Stream.of(
                                own(target),
                                target.promise().zh(),
                                target.term().text().zh(),
                                target.clause().locator()),
                        target.term().period().toString().lines(),
                        target.baseline().stream().map(Objects::toString),
                        target.exception().stream().map(Text::zh),
                        target.note().stream().map(Text::zh))
                .flatMap(s -> s)
                .reduce("", (one, other) -> one + " " + other);
    }

    /** The words for what it is about. */
    private static String own(Target target) {
        return Stream.of(
                        target.gist().stream().map(Text::zh),
                        target.indicators().stream().map(Indicator::name).map(Text::zh),
                        target.scope().stream().map(Text::zh))
                .flatMap(s -> s)
                .reduce("", (one, other) -> one + " " + other);
    }

    /** How many pairs of neighbouring characters two texts share. */
    private static int alike(String one, String other) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            String pair = one.substring(i, i + 2);
            if (pair.codePoints().allMatch(Character::isIdeographic) && other.contains(pair)) {
                pairs.add(pair);
            }
        }
        return pairs.size();
    }
}
