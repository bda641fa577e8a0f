package io.github.attain.examples.benchmarks.rivals;

/** The least that a program can do: arrays of numbers, a comparison, a code. It knows nothing but the four sides. */
final class PlainLoop implements Contender {
    private final Job.Side[] sides = new Job.Side[Job.TARGETS];
    private final long[] limits = new long[Job.TARGETS];
    private Columns columns = new Columns(0, 0);

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
        columns = new Columns(from, to);
    }

    @Override
    public void judge() {
        int[] targets = columns.targets;
        long[] values = columns.values;
        byte[] codes = columns.codes;
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
        columns.tell(verdicts);
    }
}
