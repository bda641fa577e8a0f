package io.github.attain.csv;

import com.google.common.collect.ImmutableMap;
import io.github.attain.indicator.Indicator;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a measurement of a row. All problems of the row are noted, and the row is left out if there is one. */
final class RowReader {
    private static final ImmutableMap<String, Dust> DUST = ImmutableMap.of(
            "included", Dust.INCLUDED, "未扣除", Dust.INCLUDED, "deducted", Dust.DEDUCTED, "扣除", Dust.DEDUCTED);
    private static final ImmutableMap<String, Status> STATUS = ImmutableMap.of(
            "provisional", Status.PROVISIONAL, "初步", Status.PROVISIONAL, "final", Status.FINAL, "最终", Status.FINAL);
    private static final ImmutableMap<String, GasState> GAS_STATE = ImmutableMap.of(
            "standard",
            GasState.STANDARD,
            "标准状态",
            GasState.STANDARD,
            "reference",
            GasState.REFERENCE,
            "参比状态",
            GasState.REFERENCE,
            "actual",
            GasState.ACTUAL,
            "实际状态",
            GasState.ACTUAL);

    private final Names<Indicator> indicators;
    private final Names<Place> places;
    private final Header header;
    private final ProblemList problems;
    private final ValueCell values = new ValueCell();

    RowReader(Names<Indicator> indicators, Names<Place> places, Header header, ProblemList problems) {
        this.indicators = indicators;
        this.places = places;
        this.header = header;
        this.problems = problems;
    }

    /** Reads a row; empty where it has a problem, which is then noted. */
    Optional<Measurement> read(Row row) {
        return new Cells(row).read();
    }

    /** The cells of one row, read one after the other. */
    private final class Cells {
        private final Row row;
        private boolean good = true;

        Cells(Row row) {
            this.row = row;
        }

        private Optional<Measurement> read() {
            Optional<Place> place = find(Column.PLACE, places, ProblemCode.UNKNOWN_PLACE);
            Optional<Indicator> indicator = find(Column.INDICATOR, indicators, ProblemCode.UNKNOWN_INDICATOR);
            Optional<ReportingPeriod> period = isMissing(Column.PERIOD)
                    ? Optional.empty()
                    : taken(Column.PERIOD, DateCell.period(text(Column.PERIOD)));
            Optional<Value> value = indicator.isEmpty()
                    ? Optional.empty()
                    : value(period.map(indicator.get()::over).orElse(indicator.get()));
            Basis basis = new Basis(
                    word(Column.DUST, DUST, Dust.UNSTATED),
                    word(Column.STATUS, STATUS, Status.UNSTATED),
                    word(Column.GAS_STATE, GAS_STATE, GasState.UNSTATED));
            Optional<Completeness> completeness = optional(CompletenessCells.read(row, header), Column.VALID);
            Optional<Clause> source = optional(SourceCells.read(row, header), Column.SOURCE);
            Optional<LocalDate> knownFrom = text(Column.KNOWN_FROM).isEmpty()
                    ? Optional.empty()
                    : taken(Column.KNOWN_FROM, DateCell.date(text(Column.KNOWN_FROM)));
            if (!good || place.isEmpty() || indicator.isEmpty() || period.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            Measurement measured = Measurement.builder()
                    .place(place.get().code())
                    .indicator(indicator.get().id())
                    .period(period.get())
                    .value(value.get())
                    .basis(basis)
                    .edition(optional(Column.EDITION))
                    .completeness(completeness)
                    .source(source)
                    .knownFrom(knownFrom)
                    .note(optional(Column.NOTE).map(Text::same))
                    .build();
            measured.problems(indicator.get()).forEach(p -> {
                boolean sound = good;
                bad(columnOf(p), p);
                good = sound && p.severity() != Severity.ERROR;
            });
            return good ? Optional.of(measured) : Optional.empty();
        }

        private static Column columnOf(Problem problem) {
            if (problem.code() == ProblemCode.KNOWN_TOO_EARLY) {
                return Column.KNOWN_FROM;
            }
            return switch (String.valueOf(problem.attributes().get("subject"))) {
                case "valid" -> Column.VALID;
                case "expected" -> Column.EXPECTED;
                default -> Column.VALUE;
            };
        }

        private String text(Column column) {
            return header.cell(row, column);
        }

        private Optional<String> optional(Column column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        private <T> Optional<T> find(Column column, Names<T> names, ProblemCode code) {
            if (isMissing(column)) {
                return Optional.empty();
            }
            String name = text(column);
            List<T> found = names.find(name);
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
            String allowed = problems.hasRoom() ? names.suggestions(name) : "";
            bad(column, Problem.of(code).with("value", name).with("allowed", allowed));
            return Optional.empty();
        }

        /** Whether a cell without which a row says nothing is empty, which is then noted. */
        private boolean isMissing(Column column) {
            boolean missing = text(column).isEmpty();
            if (missing) {
                Text allowed = column == Column.PERIOD
                        ? Text.same("2025, 2025-03, 2021/2025")
                        : new Text("代码或名称", "a code or a name");
                bad(
                        column,
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", column.ofRow())
                                .with("allowed", allowed));
            }
            return missing;
        }

        private Optional<Value> value(Indicator indicator) {
            String text = text(Column.VALUE);
            if (ValueCell.isNothing(text)) {
                bad(
                        Column.VALUE,
                        Problem.of(ProblemCode.NOT_OBTAINED)
                                .with("subject", indicator.id())
                                .with("value", text));
                return Optional.empty();
            }
            return taken(Column.VALUE, values.read(indicator, text, text(Column.UNIT)));
        }

        private <T> T word(Column column, Map<String, T> words, T unstated) {
            String text = text(column);
            T meant = words.get(Names.plain(text));
            if (meant == null && !text.isEmpty()) {
                bad(
                        column,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", header.name(column))
                                .with("value", text)
                                .with("allowed", String.join(", ", words.keySet())));
            }
            return meant == null ? unstated : meant;
        }

        private <T> Optional<T> taken(Column column, Checked<? extends T> read) {
            read.problems().forEach(p -> bad(column, p));
            return read.value().map(v -> v);
        }

        private <T> Optional<T> optional(Checked<Optional<T>> read, Column column) {
            Optional<Optional<T>> value = taken(column, read);
            return value.flatMap(v -> v);
        }

        private void bad(Column column, Problem problem) {
            good = false;
            problems.add(row.line(), problem.attributes().getOrDefault("column", header.name(column)), problem);
        }
    }
}
