package io.github.attain.assessment;

import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The verdicts of an assessment, counted in one line. */
final class Summary {
    private static final Text COMMA = new Text("，", ", ");

    private Summary() {}

    static Text of(Assessment assessment) {
        List<Result> all = assessment.results();
        List<Result> answered = assessment.answered();
        List<Result> others = all.stream().filter(r -> !r.isAnswered()).toList();
        int count = all.size();
        Text targets = Text.of("{}项目标", count == 1 ? "{} target" : "{} targets", count);
        if (all.isEmpty()) {
            return new Text("没有目标", "no targets");
        } else if (answered.isEmpty()) {
            return Text.of("{}，均无实测值：{}", "{}, nothing measured: {}", targets, counts(all));
        } else if (others.isEmpty()) {
            return Text.of("{}，均有实测值：{}", "{}, all measured: {}", targets, counts(all));
        }
        return Text.of(
                "{}，其中{}项有实测值：{}；其余无实测值：{}",
                "{}, of which {} measured: {}; of the others nothing is measured: {}",
                targets,
                answered.size(),
                counts(answered),
                counts(others));
    }

    private static Text counts(List<Result> results) {
        List<Text> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Result> such =
                    results.stream().filter(r -> r.verdict() == verdict).toList();
            if (!such.isEmpty()) {
                // The label has a comma of its own, which would read as two counts.
                Text label = verdict == Verdict.UNDECIDED ? new Text("数据不足", "undecided") : verdict.label();
                counts.add(count(label, such.size()).and(standings(such)));
            }
        }
        return Text.join(counts, COMMA);
    }

    /** Where the promises of running terms stand, as far as that is known. */
    private static Text standings(List<Result> results) {
        List<Text> counts = new ArrayList<>();
        for (Standing.State state : Standing.State.values()) {
            long such = results.stream()
                    .filter(r -> r.knownState().filter(state::equals).isPresent())
                    .count();
            if (such > 0) {
                counts.add(count(state.label(), such));
            }
        }
        return counts.isEmpty() ? Text.none() : Text.join(counts, COMMA).asRemark();
    }

    private static Text count(Text label, long count) {
        return Text.of("{}{}项", "{1} {0}", label, count);
    }
}
