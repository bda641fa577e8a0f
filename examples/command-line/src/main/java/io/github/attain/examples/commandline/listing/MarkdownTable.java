package io.github.attain.examples.commandline.listing;

import io.github.attain.target.Attribute;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes targets as Markdown for people: one table for each plan or for each year, one row for each target. */
public final class MarkdownTable {
    private static final List<Text> HEADER = List.of(
            new Text("地区", "place"),
            new Text("指标", "indicator"),
            new Text("目标", "promise"),
            new Text("时段", "term"),
            new Text("力度", "strength"),
            new Text("依据", "clause"),
            new Text("编号", "id"));

    private final Locale locale;
    private final boolean byYear;

    /** A table in a language, by year or by plan. */
    public MarkdownTable(Locale locale, boolean byYear) {
        this.locale = locale;
        this.byYear = byYear;
    }

    /** Writes the targets. */
    public String write(List<Target> targets) {
        Map<String, List<Target>> sections = new LinkedHashMap<>();
        for (Target target : targets) {
            sections.computeIfAbsent(heading(target), heading -> new ArrayList<>())
                    .add(target);
        }
        StringBuilder text = new StringBuilder("# ")
                .append(new Text("目标清单", "Targets").in(locale))
                .append("\n\n")
                .append(new Text("共" + targets.size() + "条。", targets.size() + " targets.").in(locale))
                .append('\n');
        sections.forEach((heading, section) -> {
            text.append("\n## ").append(heading).append("\n\n");
            text.append(row(HEADER.stream().map(this::words)));
            text.append("|").append("---|".repeat(HEADER.size())).append('\n');
            section.forEach(target -> text.append(row(cells(target))));
        });
        return text.toString();
    }

    private String heading(Target target) {
        if (byYear) {
            return String.valueOf(target.term().due().getYear());
        }
        Text title = target.plan().map(MarkdownTable::heading).orElse(new Text("无方案", "without a plan"));
        String id = target.plan().map(plan -> " `" + plan.id() + "`").orElse("");
        return words(title) + id;
    }

    private static Text heading(Plan plan) {
        Text number = Text.same(plan.document().number().map(n -> n + " ").orElse(""));
        return number.and(plan.document().title())
                .and(plan.place()
                        .name()
                        .and(new Text("，", ", "))
                        .and(plan.period().text())
                        .asRemark());
    }

    private Stream<String> cells(Target target) {
        Text promise = target.promise()
                .and(target.scope().map(Text::asRemark).orElse(Text.none()))
                .and(target.exception()
                        .map(e -> new Text("除外：", "except ").and(e).asRemark())
                        .orElse(Text.none()));
        Text strength = target.attribute() == Attribute.UNSTATED
                ? target.strength().label()
                : target.strength()
                        .label()
                        .and(new Text("，", ", "))
                        .and(target.attribute().label());
        Text clause =
                byYear ? target.clause().citation() : Text.same(target.clause().locator());
        return Stream.concat(
                Stream.of(
                                target.place().name(),
                                target.indicator().name(),
                                promise,
                                target.term().text(),
                                strength,
                                clause)
                        .map(this::words),
                Stream.of("`" + target.id() + "`"));
    }

    /** A text in the reader's language that stays text, and in its cell. */
    private String words(Text text) {
        return escaped(text.in(locale));
    }

    static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|&]", "\\\\$0").replace('\n', ' ');
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
