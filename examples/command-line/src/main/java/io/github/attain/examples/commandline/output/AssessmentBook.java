package io.github.attain.examples.commandline.output;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.problem.Problem;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assessment as a workbook: its verdicts, where running targets stand, the documents it rests on, and what was wrong with the data. */
public final class AssessmentBook {
    private final Assessment assessment;
    private final Locale locale;

    private AssessmentBook(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    /** Writes the workbook. */
    public static byte[] write(Assessment assessment, Locale locale) {
        AssessmentBook book = new AssessmentBook(assessment, locale);
        return Book.of(to -> {
            book.verdicts(to);
            book.standings(to);
            book.sources(to);
            book.problems(to);
        });
    }

    private void verdicts(Book book) {
        List<String> headings = words(
                new Text("结论", "verdict"),
                new Text("地区", "place"),
                new Text("时段", "period"),
                new Text("指标", "indicator"),
                new Text("数值", "value"),
                new Text("单位", "unit"),
                new Text("目标", "promise"),
                new Text("差距", "margin"),
                new Text("差距单位", "margin unit"),
                new Text("力度", "strength"),
                new Text("依据", "clause"),
                new Text("说明", "sentence"),
                new Text("目标代码", "target"));
        book.sheet(
                in(new Text("结论", "verdicts")),
                headings,
                List.of(16, 18, 14, 32, 12, 12, 26, 12, 14, 12, 34, 80, 34),
                assessment.results().stream().map(this::verdict).toList());
    }

    private List<Object> verdict(Result result) {
        Optional<Quantity> number = result.value().flatMap(Value::asQuantity);
        Optional<Margin> margin = result.margin();
        return List.of(
                new Book.Coloured(in(result.verdict().label()), colour(result.verdict())),
                in(result.target().place().name()),
                in(result.target().term().text()),
                in(result.target().indicator().name()),
                number.<Object>map(Quantity::amount)
                        .orElse(result.value().map(value -> in(value.text())).orElse("")),
                number.map(quantity -> quantity.unit().code()).orElse(""),
                in(result.promise()),
                margin.<Object>map(Margin::amount).orElse(""),
                margin.map(m -> m.unit().code()).orElse(""),
                in(result.target().strength().label()),
                in(result.target().clause().citation()),
                result.sentence(locale),
                result.target().id());
    }

    /** Beside the words, never instead of them; told apart without red and green too, being of different brightness. */
    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case MET -> "C6E7CE";
            case NOT_MET -> "F4A9A0";
            case PENDING -> "FFF2B3";
            case UNDECIDED -> "D6E4F5";
            case NOT_ASSESSABLE -> "EEEEEE";
        };
    }

    private void standings(Book book) {
        List<String> headings = words(
                new Text("进展", "standing"),
                new Text("地区", "place"),
                new Text("时段", "period"),
                new Text("指标", "indicator"),
                new Text("目标", "promise"),
                new Text("数据截至", "through"),
                new Text("自", "since"),
                new Text("剩余天数", "days left"),
                new Text("剩余可容纳", "what the rest may bring"),
                new Text("目标代码", "target"));
        book.sheet(
                in(new Text("进展", "standing")),
                headings,
                List.of(16, 18, 14, 32, 26, 12, 12, 10, 60, 34),
                assessment.results().stream()
                        .flatMap(result -> result.standing().stream().map(standing -> standing(result, standing)))
                        .toList());
    }

    private List<Object> standing(Result result, Standing standing) {
        return List.of(
                in(standing.state().label()),
                in(result.target().place().name()),
                in(result.target().term().text()),
                in(result.target().indicator().name()),
                in(result.promise()),
                standing.through().map(LocalDate::toString).orElse(""),
                standing.since().map(LocalDate::toString).orElse(""),
                standing.remainingDays() > 0 ? String.valueOf(standing.remainingDays()) : "",
                standing.allowances().stream()
                        .map(Allowance::text)
                        .map(this::in)
                        .collect(Collectors.joining("; ")),
                result.target().id());
    }

    private void sources(Book book) {
        Map<Document, Set<String>> locators = new LinkedHashMap<>();
        Stream<Clause> ofTargets =
                assessment.results().stream().map(result -> result.target().clause());
        Stream<Clause> ofValues = assessment.results().stream()
                .flatMap(result -> result.measurements().stream())
                .flatMap(measured -> measured.source().stream());
        Stream.concat(ofTargets, ofValues)
                .forEach(clause -> locators.computeIfAbsent(clause.document(), document -> new LinkedHashSet<>())
                        .add(clause.locator()));
        List<String> headings = words(
                new Text("文号", "number"),
                new Text("标题", "title"),
                new Text("印发日期", "issued"),
                new Text("网址", "address"),
                new Text("引用的条款", "clauses"));
        book.sheet(
                in(new Text("来源", "sources")),
                headings,
                List.of(22, 60, 12, 50, 60),
                locators.entrySet().stream()
                        .map(entry -> source(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<Object> source(Document document, Set<String> locators) {
        return List.of(
                document.number().orElse(""),
                in(document.title()),
                document.issued().map(LocalDate::toString).orElse(""),
                document.url().orElse(""),
                locators.stream().filter(locator -> !locator.isBlank()).collect(Collectors.joining("; ")));
    }

    private void problems(Book book) {
        book.sheet(
                in(new Text("数据问题", "problems")),
                words(new Text("类型", "kind"), new Text("位置", "where"), new Text("说明", "message")),
                List.of(24, 30, 120),
                assessment.problems().stream().map(this::problem).toList());
    }

    private List<Object> problem(Problem problem) {
        return List.of(
                problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                in(problem.location().text()),
                problem.message(locale));
    }

    private List<String> words(Text... texts) {
        return Stream.of(texts).map(this::in).toList();
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
