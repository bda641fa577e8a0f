package io.github.attain.examples.commandline;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.indicator.Direction;
import io.github.attain.problem.Checked;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Code;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a superior assigned for targets whose values are set elsewhere. */
final class AssignOptions {
    private static final String ASSIGN = "--assign";
    private static final Text EXAMPLE = new Text(
            "写法如jiaozuo-2022-77.box1-11=13.10 亿立方米，或=at-most 13.10 亿立方米",
            "it is such as jiaozuo-2022-77.box1-11=13.10 亿立方米, or =at-most 13.10 亿立方米");

    @Option(names = ASSIGN, paramLabel = "ID=LIMIT", descriptionKey = "assign")
    private List<String> assigned = new ArrayList<>();

    @Option(names = "--assigned-by", paramLabel = "DOCUMENT", descriptionKey = "assigned-by")
    private Optional<String> by = Optional.empty();

    /** The assessor with what was typed; a target that is not among its own is refused. */
    Assessor bind(Assessor assessor, Catalogue catalogue) {
        if (assigned.isEmpty() && by.isPresent()) {
            throw new Refusal(new Text("--assigned-by须与--assign一同给出", "--assigned-by goes with --assign"));
        }
        Assessor bound = assessor;
        for (Assignment assignment : assignments(catalogue)) {
            bound = bound.withAssignment(assignment);
        }
        return bound;
    }

    /** The assessor with what was typed for targets of its own. */
    Assessor bindOwn(Assessor assessor, Catalogue catalogue) {
        Assessor bound = assessor;
        for (Assignment assignment : assignments(catalogue)) {
            boolean isOwn =
                    bound.targets().stream().anyMatch(target -> target.id().equals(assignment.target()));
            bound = isOwn ? bound.withAssignment(assignment) : bound;
        }
        return bound;
    }

    private List<Assignment> assignments(Catalogue catalogue) {
        List<Assignment> assignments = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        for (String typed : assigned) {
            int equals = typed.indexOf('=');
            if (equals <= 0) {
                throw new Refusal(Refusal.cannotBe(ASSIGN, typed).and(EXAMPLE));
            }
            Target target = catalogue.target(typed.substring(0, equals).strip());
            if (!targets.add(target.id())) {
                throw new Refusal(Refusal.cannotBe(ASSIGN, typed).and(new Text("该目标已下达过", "it was assigned already")));
            }
            Limit limit = limit(target, typed.substring(equals + 1).strip());
            assignments.add(new Assignment(target.id(), limit, clause()));
        }
        return assignments;
    }

    /** The limit that was typed; without a word before the number it lies on the side that the indicator has. */
    private static Limit limit(Target target, String typed) {
        String[] words = typed.split("\\s+", 2);
        Optional<Comparison> named = Stream.of(Comparison.values())
                .filter(comparison -> Code.of(comparison).equals(words[0]))
                .findFirst();
        Comparison comparison = named.or(() -> side(target.indicator().better()))
                .orElseThrow(
                        () -> new Refusal(
                                Refusal.cannotBe(ASSIGN, typed)
                                        .and(
                                                new Text(
                                                        "该指标没有好坏方向，须写明at-most、at-least、below或above",
                                                        "no side of this indicator is better, so it takes at-most, at-least, below or above"))));
        Checked<Quantity> quantity = Quantity.read(named.isPresent() && words.length > 1 ? words[1] : typed);
        if (quantity.hasErrors()) {
            throw new Refusal(Refusal.cannotBe(ASSIGN, target.id() + "=" + typed)
                    .and(quantity.problems().get(0).message()));
        }
        return new Limit(comparison, quantity.orThrow());
    }

    private static Optional<Comparison> side(Direction better) {
        return switch (better) {
            case LOWER -> Optional.of(Comparison.AT_MOST);
            case HIGHER -> Optional.of(Comparison.AT_LEAST);
            default -> Optional.empty();
        };
    }

    private Clause clause() {
        Text title = by.map(Text::same).orElse(new Text("命令行给出的下达值", "value given on the command line"));
        return Clause.of(Document.builder().title(title).build());
    }
}
