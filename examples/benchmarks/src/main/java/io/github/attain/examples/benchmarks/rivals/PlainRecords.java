package io.github.attain.examples.benchmarks.rivals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one writes without a library: looks the value of a target up, compares decimals, fills a record. */
final class PlainRecords implements Contender {
    private final List<Target> targets = new ArrayList<>();
    private Map<String, BigDecimal> values = Map.of();
    private List<Answer> answers = List.of();
    private int from;

    private record Target(String id, Job.Side side, BigDecimal limit) {}

    private record Answer(Target target, @Nullable BigDecimal value, byte verdict) {}

    PlainRecords() {
        for (int t = 0; t < Job.TARGETS; t++) {
            targets.add(new Target(Job.id(t), Job.side(t), BigDecimal.valueOf(Job.limitTenths(t), 1)));
        }
    }

    @Override
    public int atOnce() {
        return Job.TARGETS;
    }

    @Override
    public void load(int first, int to) {
        from = first;
        values = new HashMap<>();
        for (int i = first; i < to; i++) {
            long tenths = Job.tenths(i);
            if (tenths != Job.MISSING) {
                values.put(targets.get(Job.target(i)).id(), BigDecimal.valueOf(tenths, 1));
            }
        }
    }

    @Override
    public void judge() {
        answers = new ArrayList<>(targets.size());
        for (Target target : targets) {
            BigDecimal value = values.get(target.id());
            answers.add(new Answer(target, value, verdict(target, value)));
        }
    }

    private static byte verdict(Target target, @Nullable BigDecimal value) {
        if (value == null) {
            return Job.NOT_ASSESSABLE;
        }
        int order = value.compareTo(target.limit());
        boolean isKept = switch (target.side()) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case LESS_THAN -> order < 0;
            case MORE_THAN -> order > 0;
        };
        return isKept ? Job.MET : Job.NOT_MET;
    }

    @Override
    public void tell(byte[] verdicts) {
        for (int i = 0; i < answers.size(); i++) {
            verdicts[from + i] = answers.get(i).verdict();
        }
    }
}
