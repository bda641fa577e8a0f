package io.github.attain.exchange;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Form;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reference;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.TextForm;
import io.github.attain.grammar.Words;
import io.github.attain.grammar.WordsForm;
import io.github.attain.indicator.Indicator;
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
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A measured value. What an answer adds for readers ({@code shown}, {@code required}) is let through and means nothing. */
final class MeasurementShape extends Shape<Measurement> {
    static final MeasurementShape MEASUREMENT = new MeasurementShape();

    private final Key<Place> place = required("place", Reference.PLACE);
    private final Key<Indicator> indicator = required("indicator", Reference.INDICATOR);
    private final Key<ReportingPeriod> period = required("period", Forms.PERIOD);
    private final Key<String> value = required("value", new TextForm("42.6 ug/m3"));
    private final Key<Basis> basis = unless(Basis.UNSTATED, "basis", new BasisShape());
    private final Key<String> edition = optional("edition", Forms.TEXT);
    private final Key<Completeness> completeness = optional("completeness", new CompletenessShape());
    private final Key<Clause> source = optional("source", new ClauseShape());
    private final Key<LocalDate> knownFrom = optional("known-from", Forms.DATE);
    private final Key<Text> note = optional("note", WordsForm.EITHER);

    private MeasurementShape() {
        super(new Text("实测值", "measurement"));
        optional("shown", Forms.TEXT);
    }

    @Override
    @Nullable
    protected Measurement make(Entry entry) {
        Indicator of = entry.get(indicator);
        String written = entry.get(value);
        ReportingPeriod over = entry.get(period);
        Value read = of == null || written == null
                ? null
                : entry.in().accept(read(over == null ? of : of.over(over), written), entry.json(value));
        if (read == null || !entry.isSound()) {
            return null;
        }
        Measurement measured = Measurement.builder()
                .place(entry.the(place).code())
                .indicator(entry.the(indicator).id())
                .period(entry.the(period))
                .value(read)
                .basis(entry.the(basis))
                .edition(entry.maybe(edition))
                .completeness(entry.maybe(completeness))
                .source(entry.maybe(source))
                .knownFrom(entry.maybe(knownFrom))
                .note(entry.maybe(note))
                .build();
        // What cannot be is refused as tables refuse it; what hardly can is told and kept.
        measured.problems(entry.the(indicator)).forEach(problem -> entry.report(keyOf(problem), problem));
        return entry.isSound() ? measured : null;
    }

    private Key<?> keyOf(Problem problem) {
        String subject = String.valueOf(problem.attributes().get("subject"));
        if (subject.equals("valid") || subject.equals("expected")) {
            return completeness;
        }
        return problem.code() == ProblemCode.KNOWN_TOO_EARLY ? knownFrom : value;
    }

    /** A source may state an outcome in words whatever the scale. */
    private static Checked<? extends Value> read(Indicator indicator, String written) {
        Checked<Finding> finding = Finding.read(written);
        return finding.hasErrors() ? indicator.read(written) : finding;
    }

    @Override
    protected void take(Measurement measured, Parts into) {
        into.object().put(place.name(), measured.place()).put(indicator.name(), measured.indicator());
        into.put(period, measured.period())
                .put(value, measured.value().written())
                .put(basis, measured.basis())
                .put(edition, measured.edition())
                .put(completeness, measured.completeness())
                .put(source, measured.source())
                .put(knownFrom, measured.knownFrom())
                .put(note, measured.note());
    }

    private static final class BasisShape extends Shape<Basis> {
        private final Key<Dust> dust = unless(Dust.UNSTATED, "dust", Words.allBut(Dust.UNSTATED, Dust.values()));
        private final Key<Status> status =
                unless(Status.UNSTATED, "status", Words.allBut(Status.UNSTATED, Status.values()));
        private final Key<GasState> gasState =
                unless(GasState.UNSTATED, "gas-state", Words.allBut(GasState.UNSTATED, GasState.values()));

        BasisShape() {
            super("{\"dust\": \"deducted\"}");
        }

        @Override
        @Nullable
        protected Basis make(Entry entry) {
            return entry.isSound() ? new Basis(entry.the(dust), entry.the(status), entry.the(gasState)) : null;
        }

        @Override
        protected void take(Basis basis, Parts into) {
            into.put(dust, basis.dust()).put(status, basis.status()).put(gasState, basis.gasState());
        }
    }

    private static final class CompletenessShape extends Shape<Completeness> {
        private static final String UNKNOWN = "unknown";
        private static final Form<Integer> COUNT = new Forms.Whole(0, 999_999_999, 365);

        private final Key<Integer> valid = required("valid", COUNT);
        private final Key<Integer> expected = required("expected", COUNT);
        private final Key<Integer> stillRequired = optional("still-required", COUNT);
        private final Key<String> required = optional("required", Forms.TEXT);

        CompletenessShape() {
            super("{\"valid\": 360, \"expected\": 365, \"still-required\": 0}");
            optional("shown", Forms.TEXT);
        }

        @Override
        @Nullable
        protected Completeness make(Entry entry) {
            if (!entry.isSound()) {
                return null;
            }
            String unknown = entry.get(required);
            if (unknown != null && !unknown.equals(UNKNOWN)) {
                // How many there have to be is said by how many are lacking, and by nothing else.
                entry.report(
                        required,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", required.name())
                                .with("value", unknown)
                                .with("allowed", UNKNOWN + "; \"still-required\": 0"));
                return null;
            }
            int good = entry.the(valid);
            int all = entry.the(expected);
            Integer more = entry.get(stillRequired);
            if (good > all) {
                return impossible(entry, valid, good, all);
            }
            if (more != null && more > all - good) {
                return impossible(entry, stillRequired, more, all - good);
            }
            return new Completeness(good, all, more == null ? OptionalInt.empty() : OptionalInt.of(more));
        }

        private static @Nullable Completeness impossible(Entry entry, Key<Integer> key, int value, int most) {
            entry.report(
                    key,
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", key.name())
                            .with("value", value)
                            .with("allowed", "≤ " + most));
            return null;
        }

        @Override
        protected void take(Completeness data, Parts into) {
            into.put(valid, data.valid()).put(expected, data.expected()).put(stillRequired, data.moreRequired());
        }
    }
}
