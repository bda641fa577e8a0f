package io.github.attain.examples.fuzzing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Holds a target to the memory that an input may cost. It is counted and not timed, so a busy machine changes nothing; time that
 * allocates nothing is bounded by the limit that Jazzer has for one input.
 */
final class Bounded implements Target {
    /** What reading nothing may cost: a megabyte of buffers a reading, of which a target makes up to sixty, the schema of messages. */
    private static final long ALWAYS = 64_000_000;
    /** What a byte may cost in addition: a problem with its words, a row, a suggestion. */
    private static final long EACH_BYTE = 40_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Target target;

    Bounded(Target target) {
        this.target = target;
    }

    @Override
    public void feed(byte[] input) {
        if (allocated(input) <= limit(input)) {
            return;
        }
        // What is over the limit may be classes that were loaded on the way: the second time there are none left.
        long again = allocated(input);
        if (again > limit(input)) {
            throw new AssertionError(again + " bytes allocated for " + input.length + " bytes of input");
        }
    }

    private long allocated(byte[] input) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        target.feed(input);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static long limit(byte[] input) {
        return ALWAYS + EACH_BYTE * input.length;
    }
}
