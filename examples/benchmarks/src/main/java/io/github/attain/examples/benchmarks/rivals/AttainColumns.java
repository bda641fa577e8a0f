package io.github.attain.examples.benchmarks.rivals;

import io.github.attain.assessment.VerdictColumns;

/** Attain's prepared form: columns in, codes out. */
final class AttainColumns implements Contender {
    private final VerdictColumns columns = AttainTargets.assessor().columns(1);
    private int[] targets = {};
    private long[] values = {};
    private int[] none = {};
    private byte[] codes = {};

    @Override
    public int atOnce() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void load(int from, int to) {
        targets = new int[to - from];
        values = new long[to - from];
        none = new int[to - from];
        codes = new byte[to - from];
        for (int i = 0; i < values.length; i++) {
            targets[i] = Job.target(from + i);
            values[i] = Job.tenths(from + i);
        }
    }

    @Override
    public void judge() {
        // All are complete: how many observations were valid does not matter then.
        columns.judge(targets, values, none, none, codes);
    }

    @Override
    public void tell(byte[] verdicts) {
        System.arraycopy(codes, 0, verdicts, 0, codes.length);
    }
}
