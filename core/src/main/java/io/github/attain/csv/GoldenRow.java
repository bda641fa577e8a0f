package io.github.attain.csv;

import com.google.common.collect.ImmutableMap;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a case of a row. All problems of the row are noted, and the row is left out if there is one. */
final class GoldenRow {
    private static final ImmutableMap<String, Comparison> LIMITS = ImmutableMap.of(
            "at-most", Comparison.AT_MOST,
            "at-least", Comparison.AT_LEAST,
            "below", Comparison.BELOW,
            "above", Comparison.ABOVE);
    private static final Text VERDICT = new Text("结论", "the verdict");

    private final RulePack pack;
    private final String file;
    private final ProblemList problems;
    private final Names<Target> targets;
    private final Names<Indicator> indicators;

    GoldenRow(RulePack pack, String file, ProblemList problems) {
        this.pack = pack;
        this.file = file;
        this.problems = problems;
        this.targets = Names.of(pack.targets(), Target::id, t -> List.of());
        this.indicators = Names.of(
                pack.indicators(),
                Indicator::id,
                i -> List.of(i.name().zh(), i.name().en()));
    }

    /** Reads a row; empty where it has a problem, which is then noted. */
    Optional<GoldenCase> read(Row row, Map<GoldenColumn, Integer> positions) {
        return new Cells(row, positions).read();
    }

    /** The cells of one row. */
    private final class Cells {
        private final Row row;
        private final Map<GoldenColumn, Integer> positions;
        private boolean good = true;

        Cells(Row row, Map<GoldenColumn, Integer> positions) {
            this.row = row;
            this.positions = positions;
        }

        private Optional<GoldenCase> read() {
            GoldenCase.Builder golden = GoldenCase.builder()
                    .situation(text(GoldenColumn.SITUATION))
                    .location(new Location(file, ProblemList.line(row.line())));
            if (text(GoldenColumn.SITUATION).isEmpty()) {
                bad(
                        GoldenColumn.SITUATION,
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", new Text("情形", "the situation"))
                                .with("allowed", "恰在限值"));
            }
            Optional<LocalDate> asOf = taken(GoldenColumn.AS_OF, DateCell.date(text(GoldenColumn.AS_OF)));
            asOf.ifPresent(golden::asOf);
            verdict(golden);
            target().ifPresent(target -> {
                golden.target(target);
                clause(target);
                taken(GoldenColumn.MEASURED, new GoldenValues(target, indicators).read(text(GoldenColumn.MEASURED)))
                        .ifPresent(golden::measured);
                tolerance(target).ifPresent(golden::tolerance);
                assigned(target).ifPresent(golden::assigned);
            });
            return good ? Optional.of(golden.build()) : Optional.empty();
        }

        private Optional<Target> target() {
            String id = text(GoldenColumn.TARGET);
            Optional<Target> target = pack.target(id);
            if (target.isEmpty()) {
                bad(
                        GoldenColumn.TARGET,
                        Problem.of(ProblemCode.UNKNOWN_TARGET)
                                .with("value", id)
                                .with("subject", problems.hasRoom() ? targets.suggestions(id) : ""));
            }
            return target;
        }

        private void clause(Target target) {
            String clause = text(GoldenColumn.CLAUSE);
            if (!clause.equals(target.clause().locator())) {
                bad(
                        GoldenColumn.CLAUSE,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", new Text(target.id() + "的条款", "the clause of " + target.id()))
                                .with("value", clause)
                                .with("allowed", target.clause().locator()));
            }
        }

        private void verdict(GoldenCase.Builder golden) {
            List<String> words = List.of(text(GoldenColumn.VERDICT).split("\\s+", 2));
            Optional<Verdict> verdict = word(Verdict.class, words.get(0), VERDICT);
            verdict.ifPresent(golden::verdict);
            if (verdict.isPresent() && (verdict.get() == Verdict.NOT_ASSESSABLE || words.size() > 1)) {
                reason(verdict.get(), words.size() > 1 ? words.get(1) : "").ifPresent(golden::reason);
            }
        }

        private Optional<Reason> reason(Verdict verdict, String word) {
            if (verdict == Verdict.NOT_ASSESSABLE) {
                return word(Reason.class, word, new Text("理由", "the reason"));
            }
            bad(
                    GoldenColumn.VERDICT,
                    Problem.of(ProblemCode.UNKNOWN_WORD)
                            .with("subject", VERDICT)
                            .with("value", verdict + " " + word)
                            .with("allowed", new Text("单独的" + verdict, verdict + " alone")));
            return Optional.empty();
        }

        private <E extends Enum<E>> Optional<E> word(Class<E> words, String word, Text subject) {
            Optional<E> meant = Arrays.stream(words.getEnumConstants())
                    .filter(e -> e.name().equals(word))
                    .findFirst();
            if (meant.isEmpty()) {
                bad(
                        GoldenColumn.VERDICT,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", subject)
                                .with("value", word)
                                .with(
                                        "allowed",
                                        Arrays.stream(words.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))));
            }
            return meant;
        }

        private Optional<Quantity> tolerance(Target target) {
            String text = text(GoldenColumn.TOLERANCE);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!Assessor.of(List.of(target)).awaits(target.id()).contains(Reason.TOLERANCE_NOT_STATED)) {
                bad(GoldenColumn.TOLERANCE, useless(text, target));
                return Optional.empty();
            }
            Optional<Quantity> tolerance = taken(GoldenColumn.TOLERANCE, Quantity.read(text));
            tolerance.ifPresent(t -> tried(
                    GoldenColumn.TOLERANCE, () -> Assessor.of(List.of(target)).withTolerance(target.id(), t)));
            return tolerance;
        }

        private Optional<Limit> assigned(Target target) {
            String text = text(GoldenColumn.ASSIGNED);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            List<String> words = List.of(text.split("\\s+", 2));
            Comparison comparator = LIMITS.get(words.get(0));
            if (comparator == null || words.size() < 2) {
                bad(
                        GoldenColumn.ASSIGNED,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", new Text("限值", "the limit"))
                                .with("value", text)
                                .with("allowed", "at-most 46 ug/m3, at-least 95 %, below 41 ug/m3, above 30 %"));
                return Optional.empty();
            }
            Optional<Limit> limit = taken(GoldenColumn.ASSIGNED, Quantity.read(words.get(1)))
                    .map(quantity -> new Limit(comparator, quantity));
            limit.ifPresent(l -> tried(
                    GoldenColumn.ASSIGNED,
                    () -> Assessor.of(List.of(target))
                            .withAssignment(new Assignment(target.id(), l, target.clause()))));
            return limit;
        }

        /** Tries what the assessor would refuse later. */
        private void tried(GoldenColumn column, Runnable call) {
            try {
                call.run();
            } catch (ProblemsException refused) {
                refused.problems().forEach(p -> bad(column, p));
            }
        }

        private Problem useless(String text, Target target) {
            return Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", target.id() + " ± " + text)
                    .with("allowed", new Text("允许偏差仅用于带“左右”的目标", "a tolerance for a target that says about"));
        }

        private String text(GoldenColumn column) {
            Integer position = positions.get(column);
            return position == null ? "" : row.cells().get(position).strip();
        }

        private <T> Optional<T> taken(GoldenColumn column, Checked<T> read) {
            read.problems().forEach(p -> bad(column, p));
            return read.value();
        }

        private void bad(GoldenColumn column, Problem problem) {
            good = false;
            problems.add(row.line(), column.toString(), problem);
        }
    }
}
