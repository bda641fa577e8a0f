package io.github.attain.assessment;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Arm;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What judging allocates, counted and not timed. */
class AllocationTest {
    private static final int TARGETS = 1000;
    private static final int MOST_ROUNDS = 50;
    private static final long MOST_BYTES = 300;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    /** The least that a round allocates, once the classes are loaded: no compiler has to save anything. */
    private static long allocated(long wanted, Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && least > wanted; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            work.run();
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    @Test
    void aWarmVerdictOnALimitAllocatesAtMostThreeHundredBytes() {
        List<Target> targets = new ArrayList<>();
        List<Measurement> measured = new ArrayList<>();
        for (int n = 0; n < TARGETS; n++) {
            Place site = CITY.inside(CITY.code() + "/" + n, "点位" + n, "site " + n);
            targets.add(target(PM25, "2025", Limit.atMost("46 ug/m3"))
                    .id("t" + n)
                    .place(site)
                    .build());
            measured.add(Measurement.builder()
                    .place(site.code())
                    .indicator(PM25.id())
                    .period(ReportingPeriod.ofYear(2025))
                    .value(Quantity.parse(36 + n % 20 + "." + n % 10 + " ug/m3"))
                    .completeness(Completeness.withMinimum(365, 365, 324))
                    .build());
        }
        Assessor assessor = Assessor.of(targets);
        Measurements measurements = Measurements.of(measured);
        Assessment[] last = new Assessment[1];
        long allocated = allocated(TARGETS * MOST_BYTES, () -> last[0] = assessor.assess(measurements, AS_OF));
        assertThat(last[0].results()).extracting(Result::verdict).contains(Verdict.MET, Verdict.NOT_MET);
        assertThat(allocated).isLessThanOrEqualTo(TARGETS * MOST_BYTES);
    }

    @Test
    void verdictsOutOfColumnsAllocateNothing() {
        List<Target> targets = List.of(
                target(PM25, "2025", Limit.atMost("46 ug/m3")).id("mean").build(),
                target(GOOD_SHARE, "2025", Limit.atLeast("66.5 %")).id("share").build(),
                target(GOOD_DAYS, "2025", Limit.atLeast("65 d")).id("days").build(),
                target(
                                PM25,
                                "2025",
                                new EitherOf(
                                        List.of(Arm.of(Limit.atMost("25 ug/m3")), Arm.of(Limit.above("46 ug/m3")))))
                        .id("pieces")
                        .build());
        VerdictColumns columns = Assessor.of(targets).columns(1);
        int[] indices = new int[TARGETS];
        long[] values = new long[TARGETS];
        int[] none = new int[TARGETS];
        int[] valid = new int[TARGETS];
        int[] missing = new int[TARGETS];
        Arrays.setAll(indices, n -> n % targets.size());
        Arrays.setAll(values, n -> n);
        Arrays.fill(valid, 340);
        Arrays.fill(missing, 25);
        byte[] verdicts = new byte[TARGETS];
        assertThat(allocated(0, () -> columns.judge(indices, values, none, none, verdicts)))
                .isZero();
        assertThat(verdicts).containsOnly(VerdictColumns.MET, VerdictColumns.NOT_MET);
        assertThat(allocated(0, () -> columns.judge(indices, values, valid, missing, verdicts)))
                .isZero();
        assertThat(verdicts).containsOnly(VerdictColumns.MET, VerdictColumns.NOT_MET, VerdictColumns.UNDECIDED);
    }
}
