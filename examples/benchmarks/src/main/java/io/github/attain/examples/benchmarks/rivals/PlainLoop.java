package io.github.attain.examples.benchmarks.rivals;

/** The least that a program can do: arrays of numbers, a comparison, a code. It knows nothing but the four sides. */
final class PlainLoop implements Contender {
    private final Job.Side[] sides = new Job.Side[Job.TARGETS];
    private final long[] limits = new long[Job.TARGETS];
    private int[] targets = {};
    private long[] values = {};
    private byte[] codes = {};

    PlainLoop() {
        for (int t = 0; t < Job.TARGETS; t++) {
            sides[t] = Job.side(t);
            limits[t] = Job.limitTenths(t);
        }
    }

    @Override
    public int atOnce() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void load(int from, int to) {
        targets = new int[to - from];
        values = new long[to - from];
        codes = new byte[to - from];
        for (int i = 0; i < values.length; i++) {
            targets[i] = Job.target(from + i);
            values[i] = Job.tenths(from + i);
        }
    }

    @Override
    public void judge() {
        for (int i = 0; i < values.length; i++) {
            long value = values[i];
            long limit = limits[targets[i]];
            if (value == Job.MISSING) {
                codes[i] = Job.NOT_ASSESSABLE;
            } else {
                boolean isKept = switch (sides[targets[i]]) {
                    case AT_MOST -> value <= limit;
                    case AT_LEAST -> value >= limit;
                    case LESS_THAN -> value < limit;
                    case MORE_THAN -> value > limit;
                };
                codes[i] = isKept ? Job.MET : Job.NOT_MET;
            }
        }
    }

    @Override
    public void tell(byte[] verdicts) {
        System.arraycopy(codes, 0, verdicts, 0, codes.length);
    }
}
