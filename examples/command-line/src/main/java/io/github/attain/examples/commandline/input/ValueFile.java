package io.github.attain.examples.commandline.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.Progress;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file of measured values; what it is, its extension says. */
public final class ValueFile {
    private static final List<String> EXTENSIONS = List.of("csv", "tsv", "txt", "xlsx", "json");
    private static final String FORMS =
            "{\"measurements\": […]}, [{\"place\": …, \"indicator\": …, \"period\": …, \"value\": …}, …]";

    /** As many as the library keeps of a table. */
    static final int MOST_PROBLEMS = 1000;

    private final MeasurementCsv csv;
    private final MeasurementJson whole;
    private final Progress progress;

    /**
     * Creates a reader.
     *
     * @param catalogue the indicators and places that files may speak of
     * @param progress is told how far a long table has come
     */
    public ValueFile(Catalogue catalogue, Progress progress) {
        this.csv = catalogue.csv();
        this.whole = MeasurementJson.of(catalogue.indicators(), catalogue.places());
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param sheet the name of the sheet of a workbook; empty for the first
     */
    public Checked<Measurements> read(Path file, Optional<String> sheet) {
        String extension = extension(file);
        if (Files.isDirectory(file) || !Files.exists(file)) {
            // The library says what is wrong, in both languages.
            return csv.read(file);
        }
        return switch (extension) {
            case "xlsx" -> workbook(file, sheet);
            case "json" -> json(file);
            case "csv", "tsv", "txt", "" -> table(file);
            default ->
                throw new Refusal(Text.of(
                        "{}不能读取：允许的扩展名为{}",
                        "{} is of a kind that is not read: its extension may be {}",
                        Text.same(Refusal.shown(file.toString())),
                        new Text(String.join("、", EXTENSIONS), String.join(", ", EXTENSIONS))));
        };
    }

    /** What stands behind the last full stop of a file's name, in small letters; empty where there is none. */
    public static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private Checked<Measurements> table(Path file) {
        try (InputStream in = new CountedBytes(Files.newInputStream(file), progress)) {
            return csv.read(name(file), in);
        } catch (IOException unreadable) {
            return csv.read(file);
        }
    }

    private Checked<Measurements> workbook(Path file, Optional<String> sheet) {
        try (SheetRows rows = SheetRows.open(file, sheet)) {
            Checked<Measurements> read = csv.read(name(file), rows);
            return sheet.isPresent() || rows.others().isEmpty() ? read : withOthers(read, rows.others(), file);
        } catch (Refusal unknownSheet) {
            throw unknownSheet;
        } catch (IOException | RuntimeException broken) {
            return broken(file, new Text("不是可读的xlsx工作簿", "no xlsx workbook that can be read"));
        }
    }

    /** Where the first sheet holds no values, another may. */
    private static Checked<Measurements> withOthers(Checked<Measurements> read, List<String> sheets, Path file) {
        if (isAnswer(read) || read.value().filter(good -> !good.all().isEmpty()).isPresent()) {
            return read;
        }
        // First, for a terminal tells the first alone.
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.of(ProblemCode.PASSED_OVER)
                .with("subject", new Text("其他工作表（可用--sheet指定其一）", "every other sheet (--sheet chooses one)"))
                .with("value", String.join(", ", sheets))
                .at(new Location(name(file), "")));
        problems.addAll(read.problems());
        return read.value().map(good -> Checked.of(good, problems)).orElseGet(() -> Checked.failed(problems));
    }

    /** Whether a table is none of values but one of targets or verdicts that was given back. */
    private static boolean isAnswer(Checked<Measurements> read) {
        return read.problems().stream().anyMatch(p -> p.code() == ProblemCode.WRONG_TYPE);
    }

    private Checked<Measurements> json(Path file) {
        boolean isObject = isObject(file, Set.of());
        if (isObject && isObject(file, Set.of("measurements"))) {
            Text answer = new Text("评估的答案", "an answer of assess");
            Text other = new Text(
                    "没有`measurements`的对象（目标包请用--pack给出）",
                    "an object without `measurements` (a pack is given with --pack)");
            return Checked.failed(Problem.of(ProblemCode.WRONG_TYPE)
                    .with("subject", new Text("本文件", "the file"))
                    .with("value", isObject(file, Set.of("results")) ? other : answer)
                    .with("allowed", new Text("实测值：", "measured values: ").and(Text.same(FORMS)))
                    .at(new Location(name(file), "")));
        }
        // The form of the library is an object, with ids and codes; a list of flat objects is a table by another name.
        try (InputStream in = Files.newInputStream(file)) {
            return isObject ? whole.read(name(file), in) : flat(file, JsonRows.read(in));
        } catch (IOException broken) {
            String reason =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            return broken(file, Text.same(Refusal.shown(reason)));
        }
    }

    /** What is clear in a list; the objects that are not flat, or say a thing twice, are told behind it. */
    private Checked<Measurements> flat(Path file, JsonRows rows) {
        List<Problem> refused = rows.refused();
        if (refused.isEmpty()) {
            return list(file, rows);
        }
        Optional<Checked<Measurements>> read = rows.isEmpty() ? Optional.empty() : Optional.of(list(file, rows));
        List<Problem> problems = new ArrayList<>();
        read.ifPresent(good -> problems.addAll(good.problems()));
        refused.forEach(each ->
                problems.add(each.at(new Location(name(file), each.location().part()))));
        if (rows.refusals() > refused.size()) {
            problems.add(more(rows.refusals(), refused.size()).at(new Location(name(file), "")));
        }
        return read.flatMap(Checked::value)
                .map(good -> Checked.of(good, problems))
                .orElseGet(() -> Checked.failed(problems));
    }

    private static Problem more(long all, long listed) {
        return Problem.of(ProblemCode.MORE_PROBLEMS).with("value", all).with("allowed", listed);
    }

    /** One table; where its objects have keys that do not go together, each by itself, so that the good ones count. */
    private Checked<Measurements> list(Path file, JsonRows rows) {
        Checked<Measurements> table = csv.read(name(file), rows);
        if (table.value().isPresent() || !rows.isMixed() || isAnswer(table)) {
            return table;
        }
        Measurements.Builder good = Measurements.builder();
        List<Problem> problems = new ArrayList<>();
        long found = 0;
        for (JsonRows row : rows.each()) {
            Checked<Measurements> read = csv.read(name(file), row);
            read.value().ifPresent(one -> one.all().forEach(good::add));
            found += read.problems().size();
            problems.addAll(problems.size() < MOST_PROBLEMS ? read.problems() : List.of());
        }
        Location where = new Location(name(file), "");
        long more = found - problems.size();
        Measurements all = good.build();
        all.conflicts().forEach(conflict -> problems.add(conflict.at(where)));
        if (more > 0) {
            problems.add(more(problems.size() + more, problems.size()).at(where));
        }
        return Checked.of(all, problems);
    }

    /** Whether a file holds an object of JSON and is neither a file of values nor an answer: a pack. */
    public static boolean isPack(Path file) {
        return isObject(file, Set.of("measurements", "results"));
    }

    /** Whether a file holds an object of JSON that has none of some keys; of a broken one that cannot be told. */
    private static boolean isObject(Path file, Set<String> lacking) {
        boolean isObject = false;
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            isObject = json.nextToken() == JsonToken.START_OBJECT;
            while (isObject && !lacking.isEmpty() && json.nextToken() == JsonToken.FIELD_NAME) {
                isObject = !lacking.contains(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (IOException broken) {
            return isObject && lacking.isEmpty();
        }
        return isObject;
    }

    private static Checked<Measurements> broken(Path file, Text why) {
        Text value = Text.same(name(file)).and(why.asRemark());
        return Checked.failed(
                Problem.of(ProblemCode.UNREADABLE).with("value", value).at(new Location(name(file), "")));
    }

    /** What messages call a file. */
    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
