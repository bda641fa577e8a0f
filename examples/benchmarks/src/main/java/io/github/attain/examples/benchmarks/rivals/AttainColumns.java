package io.github.attain.examples.benchmarks.rivals;

import io.github.attain.assessment.VerdictColumns;

/** Attain's prepared form: columns in, codes out. */
final class AttainColumns implements Contender {
    private final VerdictColumns prepared = AttainTargets.assessor().columns(1);
    private Columns columns = new Columns(0, 0);
    private int[] none = {};

    @Override
    public int atOnce() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void load(int from, int to) {
        columns = new Columns(from, to);
        none = new int[to - from];
    }

    @Override
    public void judge() {
        // All are complete: how many observations were valid does not matter then.
        prepared.judge(columns.targets, columns.values, none, none, columns.codes);
    }

    @Override
    public void tell(byte[] verdicts) {
        columns.tell(verdicts);
    }
}
