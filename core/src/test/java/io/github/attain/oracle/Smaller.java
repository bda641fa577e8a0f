package io.github.attain.oracle;

import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a scene smaller as long as something stays wrong with it, so that a reader sees what. */
final class Smaller {
    private Smaller() {}

    static Scene of(Scene scene, Predicate<Scene> isWrong) {
        Scene small = scene;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Scene one : smaller(small)) {
                if (isWrong.test(one)) {
                    small = one;
                    smaller = true;
                    break;
                }
            }
        }
        return small;
    }

    private static List<Scene> smaller(Scene scene) {
        List<Scene> all = new ArrayList<>();
        for (Rule rule : smaller(scene.rule())) {
            all.add(scene.with(rule));
        }
        scene.assigned().ifPresent(rule -> all.add(scene.withAssigned(Optional.empty())));
        scene.assigned().ifPresent(a -> smaller(a).forEach(rule -> all.add(scene.withAssigned(Optional.of(rule)))));
        for (int i = 0; i < scene.data().size(); i++) {
            List<Datum> fewer = new ArrayList<>(scene.data());
            fewer.remove(i);
            all.add(scene.withData(fewer));
        }
        if (scene.baseline().isPresent() || scene.method().isPresent()) {
            all.add(scene.plain());
        }
        return all;
    }

    private static List<Rule> smaller(Rule rule) {
        List<Rule> all = new ArrayList<>();
        if (rule instanceof EitherOf either) {
            either.arms().stream().filter(a -> a.indicator().isEmpty()).forEach(a -> all.add(a.rule()));
            arms(either.arms()).forEach(arms -> all.add(new EitherOf(arms)));
        } else if (rule instanceof AllOf each) {
            each.arms().stream().filter(a -> a.indicator().isEmpty()).forEach(a -> all.add(a.rule()));
            arms(each.arms()).forEach(arms -> all.add(new AllOf(arms)));
        } else if (rule instanceof EachPart each) {
            all.add(each.each());
            smaller(each.each()).forEach(r -> all.add(new EachPart(each.part(), r)));
        } else if (rule instanceof FindingRequired finding && finding.reading().isPresent()) {
            all.add(finding.reading().get());
            all.add(FindingRequired.of(finding.atLeast()));
            smaller(finding.reading().get())
                    .forEach(r -> all.add(new FindingRequired(finding.atLeast(), Optional.of(r))));
        }
        return all;
    }

    /** One arm fewer, or one arm smaller. */
    private static List<List<Arm>> arms(List<Arm> arms) {
        List<List<Arm>> all = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            Arm arm = arms.get(i);
            if (arms.size() > 2) {
                List<Arm> fewer = new ArrayList<>(arms);
                fewer.remove(i);
                all.add(fewer);
            }
            for (Rule rule : smaller(arm.rule())) {
                List<Arm> changed = new ArrayList<>(arms);
                changed.set(i, new Arm(arm.indicator(), rule));
                all.add(changed);
            }
        }
        return all;
    }
}
