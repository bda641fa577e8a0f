package io.github.attain.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value read from somebody's data together with the problems met on the way. Good parts come back beside bad ones:
 * a value may be present although there are errors, and then holds what was good.
 *
 * <p>Immutable and thread-safe, where the value is.
 *
 * @param <T> the type of the value
 */
public final class Checked<T> {
    private final @Nullable T value;
    private final List<Problem> problems;

    private Checked(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * A value without problems.
     *
     * @param value the value
     * @param <T> its type
     * @return the checked value
     */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, List.of());
    }

    /**
     * A value and what was wrong beside it.
     *
     * @param value the value: what was good
     * @param problems the problems, possibly none
     * @param <T> its type
     * @return the checked value
     */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(value, problems);
    }

    /**
     * No value at all.
     *
     * @param problems why, at least one problem
     * @param <T> the type the value would have had
     * @return the failure
     */
    public static <T> Checked<T> failed(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a failure needs at least one problem");
        }
        return new Checked<>(null, problems);
    }

    /**
     * No value at all, for one reason.
     *
     * @param problem why
     * @param <T> the type the value would have had
     * @return the failure
     */
    public static <T> Checked<T> failed(Problem problem) {
        return failed(List.of(problem));
    }

    /**
     * Returns the value, or what was good of it.
     *
     * @return the value; empty where nothing could be made of the data
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the problems met.
     *
     * @return the problems in the order of the data, possibly none
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Tells whether anything was refused or left out.
     *
     * @return true where a problem is an {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        // Most values come without problems, and an iterator for each would be more than the value.
        if (problems.isEmpty()) {
            return false;
        }
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Applies a function to the value and keeps the problems.
     *
     * @param function what to do with the value
     * @param <R> the type of the result
     * @return the result with the same problems
     */
    public <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return new Checked<>(value == null ? null : function.apply(value), problems);
    }

    /**
     * Returns the value where the data were free of errors.
     *
     * @return the value
     * @throws ProblemsException with all problems, where there is an error or no value
     */
    public T orThrow() {
        T present = value;
        if (present == null || hasErrors()) {
            throw new ProblemsException(problems);
        }
        return present;
    }

    /**
     * Returns the value where nothing at all was wrong with the data, for those who want no answer that rests on a part of them.
     *
     * @return the value
     * @throws ProblemsException with all problems, where there is any of whatever severity, or no value
     */
    public T strictly() {
        T present = value;
        if (present == null || !problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return present;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checked<?> that
                && java.util.Objects.equals(value, that.value)
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return 31 * java.util.Objects.hashCode(value) + problems.hashCode();
    }

    @Override
    public String toString() {
        return "Checked[" + value + ", " + problems + "]";
    }
}
