package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.coverage.Claims;
import io.github.attain.examples.commandline.coverage.Coverage;
import io.github.attain.examples.commandline.coverage.Passage;
import io.github.attain.examples.commandline.coverage.Reasons;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.examples.commandline.terminal.Nearest;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.pack.RulePack;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The text of a document, and which plans were taken from it. */
final class CoverageOptions {
    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "text")
    private Optional<Path> text = Optional.empty();

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
    private List<String> plans = new ArrayList<>();

    @Option(names = "--reasons", paramLabel = "FILE", descriptionKey = "reasons")
    private Optional<Path> reasons = Optional.empty();

    @Option(names = "--all", descriptionKey = "all-statements")
    private boolean all;

    boolean isAsked() {
        return text.isPresent() || reasons.isPresent() || !plans.isEmpty() || all;
    }

    int run(List<RulePack> packs, OutputOptions output, Terminal terminal) {
        if (text.isEmpty()) {
            throw missing("--text", "--plan");
        }
        if (plans.isEmpty()) {
            throw missing("--plan", "--text");
        }
        List<String> known = packs.stream()
                .flatMap(pack -> pack.plans().stream())
                .map(Plan::id)
                .toList();
        for (String plan : plans) {
            if (!known.contains(plan)) {
                throw new Refusal(Refusal.cannotBe("--plan", plan).and(Nearest.question(plan, known)));
            }
        }
        List<Target> targets = packs.stream()
                .flatMap(pack -> pack.targets().stream())
                .filter(target ->
                        target.plan().map(Plan::id).filter(plans::contains).isPresent())
                .toList();
        String words = read(text.get());
        Reasons why = Reasons.read(
                reasons.map(CoverageOptions::read).orElse("").lines().toList());
        List<Coverage> lines = Coverage.of(targets, words, why);
        List<Coverage> shown =
                lines.stream().filter(line -> all || line.isUnclaimed()).toList();
        if (output.format() != Format.TEXT) {
            output.write(grid(shown), packs, List.of(), terminal);
            return Command.WORKED;
        }
        StringBuilder answer = new StringBuilder();
        shown.forEach(line -> answer.append(line.written(terminal.locale())));
        for (Claims.Stranger stranger : new Claims(targets).strangers(Passage.of(words))) {
            if (!why.explains(stranger)) {
                answer.append(new Text("条款中没有此数：", "not in its clause: ").in(terminal.locale()))
                        .append(stranger.target().id() + " " + stranger.number() + "\n");
            }
        }
        answer.append(summary(lines).in(terminal.locale())).append('\n');
        output.write(answer.toString(), packs, List.of(), terminal);
        return Command.WORKED;
    }

    private static Grid grid(List<Coverage> lines) {
        return new Grid(
                List.of(
                        Grid.Column.of("条款", "clause", 30),
                        Grid.Column.of("数或词", "token", 14),
                        Grid.Column.of("上下文", "words", 60),
                        Grid.Column.of("认领", "claimed by", 50)),
                lines.stream()
                        .map(line -> List.of(
                                Text.same(line.statement().passage().cited()),
                                Text.same(line.statement().token()),
                                Text.same(line.statement().words()),
                                new Text(line.answer(Locale.CHINA), line.answer(Locale.ENGLISH))))
                        .toList());
    }

    private static Text summary(List<Coverage> lines) {
        long claimed = lines.stream().filter(line -> line.target().isPresent()).count();
        long left = lines.stream().filter(Coverage::isUnclaimed).count();
        long reasoned = lines.size() - claimed - left;
        return new Text(
                "共" + lines.size() + "处：认领" + claimed + "，有理由" + reasoned + "，无人认领" + left,
                lines.size() + " statements: " + claimed + " claimed, " + reasoned + " with a reason, " + left
                        + " unclaimed");
    }

    private static Refusal missing(String one, String other) {
        return new Refusal(new Text("缺少" + one + "：须与" + other + "一同给出", one + " is missing: it goes with " + other));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            String shown = Refusal.shown(file.toString());
            throw new Refusal(new Text("无法读取" + shown, "cannot read " + shown));
        }
    }
}
