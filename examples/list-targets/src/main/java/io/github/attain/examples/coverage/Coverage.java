package io.github.attain.examples.coverage;

import io.github.attain.examples.terminal.Arguments;
import io.github.attain.examples.terminal.Option;
import io.github.attain.examples.terminal.Program;
import io.github.attain.examples.terminal.Refusal;
import io.github.attain.examples.terminal.Terminal;
import io.github.attain.pack.RulePacks;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists what the text of a document states beside the targets that claim it. The text is the user's own file; none comes with the
 * program. The status is 0 where nothing is unclaimed or not, and 2 for wrong arguments or a file that cannot be read.
 */
public final class Coverage {
    private static final Text HELP = new Text("""
        把文件原文中的每个数、比例、日期、类别、名次和“全部”一类的字眼，与规则包中认领它的目标逐条对照。

          --plan ID            规划的编号，可重复（一个文号印发几个方案时）
          --text FILE          文件原文（UTF-8），每段一行
          --reasons FILE       不收的理由，见rules-henan的reasons文件夹
          --all                也列出已认领和有理由的；缺省只列无人认领的
          --language zh|en     语言；缺省为en
          --help               显示本说明
        """, """
            Holds every number, share, date, class, rank and word for all or none in the text of a document beside the
            target of a pack that claims it.

              --plan ID            the id of the plan, repeatable where one document issues several
              --text FILE          the text of the document (UTF-8), a paragraph a line
              --reasons FILE       why statements were left out; see the folder reasons of rules-henan
              --all                also lists what is claimed or has a reason; by default what nobody claims
              --language zh|en     the language; by default en
              --help               shows this
            """);

    private static final Option<String> PLAN =
            Option.text("--plan", "jiaozuo-2022-77").repeatable();
    private static final Option<Path> TEXT = Option.path("--text", "plan.txt");
    private static final Option<Path> REASONS = Option.path("--reasons", "reasons.tsv");
    private static final Option<Boolean> ALL = Option.flag("--all");

    static final Program<Options> PROGRAM =
            new Program<>(HELP, List.of(PLAN, TEXT, REASONS, ALL), Options::read, Coverage::run);

    private Coverage() {}

    /** The arguments. */
    record Options(List<String> plans, Optional<Path> text, Optional<Path> reasons, boolean all, Locale locale) {
        static Options read(Arguments typed) {
            typed.together(List.of(PLAN, TEXT));
            return new Options(
                    typed.all(PLAN), typed.value(TEXT), typed.value(REASONS), typed.has(ALL), typed.locale());
        }
    }

    /** A statement with the target that claims it, or the reason why none does; neither where it is unclaimed. */
    record Line(Statement statement, Optional<Target> target, Optional<Text> reason) {
        boolean isUnclaimed() {
            return target.isEmpty() && reason.isEmpty();
        }

        private String written(Locale locale) {
            String answer = target.map(Target::id)
                    .or(() -> reason.map(text -> text.in(locale)))
                    .orElse(new Text("无人认领", "UNCLAIMED").in(locale));
            return String.join("\t", statement.passage().cited(), statement.token(), statement.words(), answer) + "\n";
        }
    }

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PROGRAM.start(args);
    }

    static List<Line> lines(List<Target> targets, String text, Reasons reasons) {
        Claims claims = new Claims(targets);
        List<Line> lines = new ArrayList<>();
        for (Statement statement : Statement.of(text)) {
            // Who names the very words knows better than words that look alike.
            Optional<Text> named = reasons.naming(statement);
            Optional<Target> target =
                    named.isPresent() ? named.flatMap(id -> claims.named(id.zh())) : claims.of(statement);
            lines.add(new Line(
                    statement, target, target.isPresent() ? Optional.empty() : named.or(() -> reasons.of(statement))));
        }
        return lines;
    }

    private static void run(Options options, Terminal terminal) {
        if (options.text().isEmpty()) {
            terminal.print(HELP.in(options.locale()));
            return;
        }
        List<Target> targets = RulePacks.discover().stream()
                .flatMap(pack -> pack.load().targets().stream())
                .filter(target ->
                        options.plans().contains(target.plan().orElseThrow().id()))
                .toList();
        String text = read(options.text().orElseThrow());
        Reasons reasons = Reasons.read(
                options.reasons().map(Coverage::read).orElse("").lines().toList());
        List<Line> lines = lines(targets, text, reasons);
        lines.stream()
                .filter(line -> options.all() || line.isUnclaimed())
                .forEach(line -> terminal.print(line.written(options.locale())));
        new Claims(targets)
                .strangers(Passage.of(text)).stream()
                        .filter(stranger -> !reasons.explains(stranger))
                        .forEach(stranger ->
                                terminal.print(new Text("条款中没有此数：", "not in its clause: ").in(options.locale())
                                        + stranger.target().id() + " " + stranger.number() + "\n"));
        long claimed = lines.stream().filter(line -> line.target().isPresent()).count();
        long left = lines.stream().filter(Line::isUnclaimed).count();
        long reasoned = lines.size() - claimed - left;
        terminal.print(new Text(
                        "共" + lines.size() + "处：认领" + claimed + "，有理由" + reasoned + "，无人认领" + left + "\n",
                        lines.size() + " statements: " + claimed + " claimed, " + reasoned + " with a reason, " + left
                                + " unclaimed\n")
                .in(options.locale()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Refusal(new Text("无法读取" + file, "cannot read " + file));
        }
    }
}
