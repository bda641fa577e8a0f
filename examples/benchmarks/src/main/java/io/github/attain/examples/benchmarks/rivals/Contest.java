package io.github.attain.examples.benchmarks.rivals;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A JVM in which one contender judges so many values, again and again, and tells on one line what it took. */
final class Contest {
    private static final long ENOUGH = 3_000_000_000L;
    private static final int LEAST_PASSES = 3;
    private static final int MOST_PASSES = 10_000;
    private static final long TOO_MUCH = 15_000_000_000L;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final Contender contender;
    private final byte[] verdicts;

    private Contest(Contender contender, int size) {
        this.contender = contender;
        this.verdicts = new byte[size];
    }

    /** The steps of one pass over all values, in nanoseconds; what judging took of processors and of the heap. */
    private record Pass(long load, long judge, long tell, long processor, long allocated) {
        private Pass plus(Pass more) {
            return new Pass(
                    load + more.load,
                    judge + more.judge,
                    tell + more.tell,
                    processor + more.processor,
                    allocated + more.allocated);
        }
    }

    /**
     * Runs the program.
     *
     * @param args the name of the contender, how many values, and when the JVM was started, in milliseconds since 1970
     */
    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[1]);
        try (Contender contender = Contender.named(args[0])) {
            Contest contest = new Contest(contender, size);
            Pass first = contest.pass();
            long started = System.currentTimeMillis() - Long.parseLong(args[2]);
            List<Pass> passes = contest.again(first);
            Pass middle = passes.get(passes.size() / 2);
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(new Told(
                                    Job.hash(contest.verdicts),
                                    middle.load,
                                    middle.judge,
                                    middle.tell,
                                    // The system counts in hundredths of a second: only the mean of many says
                                    // something.
                                    passes.stream().mapToLong(Pass::processor).sum() / passes.size(),
                                    middle.allocated,
                                    Told.peakOfThisProcess(),
                                    started)
                            .line());
        }
    }

    /**
     * The later half of further passes, for which the JVM is warm, in the order of the time that judging took; the first pass where
     * there is no time for another.
     */
    private List<Pass> again(Pass first) throws Exception {
        long begin = System.nanoTime() - first.load - first.judge - first.tell;
        List<Pass> passes = new ArrayList<>();
        long taken = System.nanoTime() - begin;
        while ((taken < ENOUGH && passes.size() < MOST_PASSES) || (passes.size() < LEAST_PASSES && taken < TOO_MUCH)) {
            Arrays.fill(verdicts, Byte.MIN_VALUE);
            passes.add(pass());
            taken = System.nanoTime() - begin;
        }
        if (passes.isEmpty()) {
            passes.add(first);
        }
        List<Pass> warm = new ArrayList<>(passes.subList(passes.size() / 2, passes.size()));
        warm.sort(Comparator.comparingLong(Pass::judge));
        return warm;
    }

    private Pass pass() throws Exception {
        Pass sum = new Pass(0, 0, 0, 0, 0);
        int chunk = Math.min(contender.atOnce(), verdicts.length);
        for (int from = 0; from < verdicts.length; from += chunk) {
            sum = sum.plus(chunk(from, Math.min(from + chunk, verdicts.length)));
        }
        return sum;
    }

    private Pass chunk(int from, int to) throws Exception {
        long start = System.nanoTime();
        contender.load(from, to);
        long loaded = System.nanoTime();
        long processor = system.getProcessCpuTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        contender.judge();
        long allocatedBy = threads.getCurrentThreadAllocatedBytes() - allocated;
        long processorBy = system.getProcessCpuTime() - processor;
        long judged = System.nanoTime();
        contender.tell(verdicts);
        return new Pass(loaded - start, judged - loaded, System.nanoTime() - judged, processorBy, allocatedBy);
    }
}
