package io.github.attain.examples.benchmarks.rivals;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Measurements;
import io.github.attain.target.Target;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attain's answers with clause, source, margin and reason, as an application takes them. */
final class AttainAssess implements Contender {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private final Assessor assessor = AttainTargets.assessor();
    private final List<Target> targets = assessor.targets();
    private Measurements measurements = Measurements.builder().build();
    private @Nullable Assessment assessment;
    private int from;

    @Override
    public int atOnce() {
        return Job.TARGETS;
    }

    @Override
    public void load(int first, int to) {
        from = first;
        Measurements.Builder measured = Measurements.builder();
        for (int i = first; i < to; i++) {
            long tenths = Job.tenths(i);
            if (tenths != Job.MISSING) {
                Target target = targets.get(Job.target(i));
                measured.add(
                        target.place(),
                        target.indicator().id(),
                        AttainTargets.YEAR,
                        new Quantity(Exact.of(BigDecimal.valueOf(tenths, 1)), AttainTargets.UNIT));
            }
        }
        measurements = measured.build();
    }

    @Override
    public void judge() {
        assessment = assessor.assess(measurements, AS_OF);
    }

    @Override
    public void tell(byte[] verdicts) {
        List<Result> results = assessment == null ? List.of() : assessment.results();
        for (int i = 0; i < results.size(); i++) {
            verdicts[from + i] = switch (results.get(i).verdict()) {
                case MET -> Job.MET;
                case NOT_MET -> Job.NOT_MET;
                case NOT_ASSESSABLE -> Job.NOT_ASSESSABLE;
                case PENDING, UNDECIDED -> throw new IllegalStateException("no value of the job is " + results.get(i));
            };
        }
    }
}
