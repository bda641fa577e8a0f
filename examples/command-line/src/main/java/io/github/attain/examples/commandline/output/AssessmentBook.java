package io.github.attain.examples.commandline.output;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.csv.AssessmentCsv;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Code;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as a workbook: its verdicts, where running targets stand, the documents it rests on, what was wrong with the data, what
 * no target used, and what the columns hold. The columns have the names, the order and the codes of the tidy table, so that what is made of the one can be
 * made of the other.
 */
public final class AssessmentBook {
    /** The columns that say which target it is, and how it stands. */
    private static final List<String> OF_STANDINGS = List.of(
            "target-id",
            "place-code",
            "place-name",
            "indicator-id",
            "indicator-name",
            "period-from",
            "period-to",
            "standing",
            "standing-through",
            "standing-since",
            "remaining-days",
            "allowance-kind",
            "allowance-comparator",
            "allowance",
            "allowance-unit",
            "promise");

    private static final Set<String> OF_VERDICTS = Set.of("verdict", "verdict-label");

    private final Assessment assessment;
    private final Locale locale;
    private final List<TidyColumn> columns = TidyColumn.all();
    private final List<List<String>> rows;

    private AssessmentBook(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        this.rows = table(AssessmentCsv.write(assessment, locale));
    }

    /** Writes the workbook. */
    public static byte[] write(Assessment assessment, Locale locale) {
        AssessmentBook book = new AssessmentBook(assessment, locale);
        return Book.of(to -> {
            book.verdicts(to);
            book.standings(to);
            book.sources(to);
            book.problems(to);
            book.unused(to);
            book.columns(to);
        });
    }

    /** The rows of a table, without its header. */
    private static List<List<String>> table(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void verdicts(Book book) {
        List<List<Object>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> row = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                Object cell = cell(columns.get(c), rows.get(i).get(c));
                boolean isVerdict = OF_VERDICTS.contains(columns.get(c).name());
                row.add(
                        isVerdict
                                ? new Book.Coloured(
                                        cell.toString(),
                                        colour(assessment.results().get(i)))
                                : cell);
            }
            cells.add(row);
        }
        book.sheet(
                in(new Text("结论", "verdicts")),
                columns.stream().map(TidyColumn::name).toList(),
                columns.stream().map(AssessmentBook::width).toList(),
                cells);
    }

    /** As the schema says what it is: a number, a date, a truth, or a text. */
    private static Object cell(TidyColumn column, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (column.type()) {
            case "number", "integer" -> Exact.parse(text);
            case "date" -> LocalDate.parse(text);
            case "boolean" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static int width(TidyColumn column) {
        return switch (column.name()) {
            case "sentence" -> 80;
            case "target-id", "indicator-name", "promise", "clause" -> 34;
            case "place-name", "indicator-id", "document" -> 22;
            default -> Math.max(12, column.name().length() + 2);
        };
    }

    /** Beside the words, never instead of them; told apart without red and green too, being of different brightness. */
    private static String colour(Result result) {
        Verdict verdict = result.verdict();
        return switch (verdict) {
            case MET -> "C6E7CE";
            case NOT_MET -> "F4A9A0";
            case PENDING -> "FFF2B3";
            case UNDECIDED -> "D6E4F5";
            case NOT_ASSESSABLE -> "EEEEEE";
        };
    }

    /** A row for each thing that the rest of the term may bring, of which the table has the first. */
    private void standings(Book book) {
        List<TidyColumn> shown = columns.stream()
                .filter(column -> OF_STANDINGS.contains(column.name()))
                .toList();
        List<List<Object>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Standing> standing = assessment.results().get(i).standing();
            if (standing.isEmpty()) {
                continue;
            }
            List<Optional<Allowance>> allowances = new ArrayList<>();
            standing.get().allowances().forEach(allowance -> allowances.add(Optional.of(allowance)));
            if (allowances.isEmpty()) {
                allowances.add(Optional.empty());
            }
            for (Optional<Allowance> allowance : allowances) {
                Map<String, Object> own = allowance.map(AssessmentBook::cells).orElse(Map.of());
                List<Object> row = new ArrayList<>();
                for (TidyColumn column : shown) {
                    Object tidy = cell(column, rows.get(i).get(columns.indexOf(column)));
                    row.add(own.getOrDefault(column.name(), tidy));
                }
                cells.add(row);
            }
        }
        book.sheet(
                in(new Text("进展", "standing")),
                shown.stream().map(TidyColumn::name).toList(),
                shown.stream().map(AssessmentBook::width).toList(),
                cells);
    }

    private static Map<String, Object> cells(Allowance allowance) {
        return Map.of(
                "allowance-kind",
                Code.of(allowance.kind()),
                "allowance-comparator",
                Code.of(allowance.comparison()),
                "allowance",
                allowance.quantity().amount(),
                "allowance-unit",
                allowance.quantity().unit().code());
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
        book.sheet(
                in(new Text("来源", "sources")),
                List.of("document", "title", "issued", "url", "clause"),
                List.of(22, 60, 12, 50, 60),
                locators.entrySet().stream()
                        .map(entry -> source(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<Object> source(Document document, Set<String> locators) {
        String title = in(document.title());
        return List.of(
                document.number().orElse(title),
                title,
                document.issued().<Object>map(day -> day).orElse(""),
                document.url().orElse(""),
                locators.stream().filter(locator -> !locator.isBlank()).collect(Collectors.joining("; ")));
    }

    private void problems(Book book) {
        String csv = AssessmentCsv.problems(assessment, locale);
        List<String> names = Arrays.asList(csv.lines().findFirst().orElse("").split(",", -1));
        book.sheet(in(new Text("数据问题", "problems")), names, List.of(24, 12, 30, 16, 120), table(csv));
    }

    /** What was measured and no target looked at. */
    private void unused(Book book) {
        book.sheet(
                in(new Text("未用实测值", "unused")),
                List.of("place-code", "indicator-id", "period", "value"),
                List.of(22, 40, 24, 24),
                assessment.unused().stream()
                        .map(m -> List.<Object>of(
                                m.place(),
                                m.indicator(),
                                m.period().toString(),
                                m.value().written()))
                        .toList());
    }

    /** What the columns hold, for people who do not read codes. */
    private void columns(Book book) {
        Map<String, String> meanings = TidyColumn.meanings(locale);
        book.sheet(
                in(new Text("列说明", "columns")),
                List.of("column", "meaning"),
                List.of(26, 110),
                columns.stream()
                        .map(column ->
                                List.of(column.name(), meanings.getOrDefault(column.name(), column.description())))
                        .toList());
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
