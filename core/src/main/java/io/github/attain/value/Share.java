package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole, in percent. Where it is known as n of N it is kept as n of N: 7 of 9 is exactly 700/9 %, not 77.78 %.
 *
 * <p>Immutable and thread-safe.
 */
public final class Share implements Value {
    private static final Text SUBJECT = new Text("比例", "a share");
    private static final String FORMS = "66.5 %, 7 of 9, 7/9";

    private static final int MOST_DIGITS = 12;

    private final Exact percent;
    private final long count;
    private final long total;

    private Share(Exact percent, long count, long total) {
        this.percent = percent;
        this.count = count;
        this.total = total;
    }

    /**
     * A share known by its counts.
     *
     * @param count how many, 0 to {@code total}
     * @param total of how many, at least 1: a share of nothing does not exist
     * @return the share
     * @throws IllegalArgumentException if the counts are outside these limits
     */
    public static Share of(long count, long total) {
        if (count < 0 || total < 1 || count > total) {
            throw new IllegalArgumentException("no share: " + count + " of " + total);
        }
        return new Share(Exact.ratio(count, total).times(Exact.HUNDRED), count, total);
    }

    /**
     * A share known only in percent.
     *
     * @param percent the percentage, 0 to 100
     * @return the share
     * @throws IllegalArgumentException if the percentage is outside 0 to 100
     */
    public static Share ofPercent(Exact percent) {
        if (percent.signum() < 0 || percent.compareTo(Exact.HUNDRED) > 0) {
            throw new IllegalArgumentException("a share lies between 0 % and 100 %: " + percent + " %");
        }
        return new Share(percent, 0, 0);
    }

    /**
     * Reads a share: a percentage with its sign, or two counts. A bare number is refused, because 0.665 and 66.5 would both
     * look right.
     *
     * @param text such as {@code 66.5 %}, {@code 7 of 9} or {@code 7/9}
     * @return the share, or the problem
     */
    public static Checked<Share> read(String text) {
        String plain = Blanks.plain(text);
        if (plain.endsWith("%")) {
            return percentage(text, plain.substring(0, plain.length() - 1).strip());
        }
        Counts counts = Counts.read(plain, MOST_DIGITS);
        if (counts != null) {
            boolean isShare = counts.total > 0 && counts.count <= counts.total;
            return isShare ? Checked.of(of(counts.count, counts.total)) : outside(text);
        }
        boolean number = Exact.read(plain).value().isPresent();
        return Checked.failed(Problem.of(number ? ProblemCode.FRACTION_FOR_PERCENT : ProblemCode.NOT_A_NUMBER)
                .with("value", text)
                .with("subject", SUBJECT)
                .with("allowed", FORMS));
    }

    private static Checked<Share> percentage(String text, String number) {
        Checked<Exact> percent = Exact.read(number);
        if (percent.hasErrors()) {
            return Checked.failed(percent.problems());
        }
        Exact amount = percent.orThrow();
        return amount.signum() >= 0 && amount.compareTo(Exact.HUNDRED) <= 0
                ? Checked.of(ofPercent(amount))
                : outside(text);
    }

    private static Checked<Share> outside(String text) {
        return Checked.failed(Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                .with("subject", SUBJECT)
                .with("value", text)
                .with("allowed", "0 % – 100 %"));
    }

    /**
     * Returns the exact percentage.
     *
     * @return the percentage; a fraction where the share is known by its counts
     */
    public Exact percent() {
        return percent;
    }

    /**
     * Returns how many, where the share is known by its counts.
     *
     * @return n of n of N
     */
    public OptionalLong count() {
        return isCounted() ? OptionalLong.of(count) : OptionalLong.empty();
    }

    /**
     * Returns of how many, where the share is known by its counts.
     *
     * @return N of n of N
     */
    public OptionalLong total() {
        return isCounted() ? OptionalLong.of(total) : OptionalLong.empty();
    }

    /**
     * Tells whether the share is known by its counts.
     *
     * @return true where it is n of N, false where only the percentage is known
     */
    public boolean isCounted() {
        return total > 0;
    }

    @Override
    public Optional<Quantity> asQuantity() {
        return Optional.of(new Quantity(percent, Unit.PERCENT));
    }

    @Override
    public Text text() {
        String number = percent.display() + " %";
        Text text = Text.same(number);
        return isCounted() ? text.and(Text.same(count + "/" + total).asRemark()) : text;
    }

    @Override
    public String written() {
        return isCounted() ? count + " of " + total : percent + " %";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share that
                && count == that.count
                && total == that.total
                && percent.equals(that.percent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(percent, count, total);
    }

    /**
     * Returns the written form.
     *
     * @return as {@link #written}
     */
    @Override
    public String toString() {
        return written();
    }
}
