package io.github.attain.json;

import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms of single values that several kinds of entry share. */
final class Forms {
    static final Form<String> TEXT = text("…");
    static final Form<String> ID = matching(
            "[a-z0-9]+(?:[._-][a-z0-9]+)*",
            100,
            "jiaozuo-2022-77",
            new Text("a-z、0-9，其间可有 . _ -，如jiaozuo-2022-77", "a-z, 0-9, and . _ - between them: jiaozuo-2022-77"));
    static final Form<String> FILE = matching(
            "[A-Za-z0-9][A-Za-z0-9._-]*\\.json",
            100,
            "plan.json",
            new Text("与第一个文件同在一个文件夹的文件名，如plan.json", "names of files beside the first one: plan.json"));
    static final Form<String> VERSION = matching(
            "[0-9]+(?:\\.[0-9]+)*(?:-[0-9A-Za-z]+(?:\\.[0-9A-Za-z]+)*)?", 40, "0.1.0", Text.same("0.1.0, 1.0.0-rc.1"));
    static final Form<String> URL =
            text("https://www.example.gov.cn/77.html", Text.same("http://…, https://…"), Forms::isUrl);
    static final Form<LocalDate> DATE = written("2022-10-26", Forms::date);
    static final Form<ReportingPeriod> PERIOD = written("2021/2025", ReportingPeriod::read);
    static final Form<Unit> UNIT = written("ug/m3", Unit::read);
    static final Form<Quantity> QUANTITY = written("46 ug/m3", Quantity::read);
    static final Form<Exact> NUMBER = written("0.5", Exact::read);

    static final Form<Boolean> FLAG = new Form<>("true", (json, subject, problems) -> {
        boolean isFlag = json instanceof Json.Word word && !word.word().equals("null");
        return isFlag
                ? Optional.of(((Json.Word) json).word().equals("true"))
                : Form.refuse(json, subject, new Text("true或false", "true or false"), problems);
    });

    /** One thing in Chinese and English. */
    static final Form<Text> BOTH = new Form<>("{\"zh\": \"…\", \"en\": \"…\"}", (json, subject, problems) -> {
        Optional<Entry> entry = Entry.of(json, subject, List.of("zh", "en"), problems);
        return entry.flatMap(Forms::both);
    });

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fa5';
    private static final int LENGTH_OF_DAY = "2022-10-26".length();

    private Forms() {}

    /** Reads {@code zh} and {@code en} of an entry. */
    static Optional<Text> both(Entry entry) {
        Optional<String> zh = entry.required("zh", TEXT);
        Optional<String> en = entry.required("en", TEXT);
        return zh.flatMap(z -> en.map(e -> new Text(z, e)));
    }

    /** Plain text: something visible, no control characters, no halves of characters. */
    static Form<String> text(String example) {
        return new Form<>("\"" + example + "\"", (json, subject, problems) -> {
            if (!(json instanceof Json.Text text)) {
                return Form.refuse(
                        json, subject, new Text("文本：\"" + example + "\"", "text: \"" + example + "\""), problems);
            }
            if (text.value().isBlank()) {
                problems.add(
                        json.spot(),
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", subject)
                                .with("allowed", "\"" + example + "\""));
                return Optional.empty();
            }
            return isPlain(text.value())
                    ? Optional.of(text.value())
                    : Form.refuse(json, subject, new Text("不含控制字符的文本", "text without control characters"), problems);
        });
    }

    private static Form<String> text(String example, Text allowed, Predicate<String> isAllowed) {
        Form<String> text = text(example);
        return new Form<>(text.example(), (json, subject, problems) -> {
            Optional<String> read = text.read(json, subject, problems);
            if (read.isPresent() && !isAllowed.test(read.get())) {
                problems.add(json.spot(), unknownWord(read.get(), subject, allowed));
                return Optional.empty();
            }
            return read;
        });
    }

    /** The code of a place. */
    static Form<String> code() {
        return text("410800", Text.same("410800, 410108/huayuankou"), Place::isCode);
    }

    private static Form<String> matching(String pattern, int longest, String example, Text allowed) {
        Pattern compiled = Pattern.compile(pattern);
        return text(
                example,
                allowed,
                t -> t.length() <= longest && compiled.matcher(t).matches());
    }

    /** A value that is written as text and that its own type reads. */
    static <T> Form<T> written(String example, Function<String, Checked<T>> reading) {
        Form<String> text = text(example);
        return new Form<>(
                text.example(),
                (json, subject, problems) -> text.read(json, subject, problems).flatMap(t -> {
                    Checked<T> read = reading.apply(t);
                    problems.addAll(json.spot(), read.problems());
                    return read.hasErrors() ? Optional.empty() : read.value();
                }));
    }

    /** One of a closed set of words. */
    static <E extends Enum<E>> Form<E> word(Words<E> words) {
        Form<String> text = text(words.first());
        return new Form<>(
                words.choice(),
                (json, subject, problems) -> text.read(json, subject, problems).flatMap(t -> {
                    Optional<E> found = words.find(t);
                    if (found.isEmpty()) {
                        problems.add(json.spot(), unknownWord(t, subject, Text.same(words.toString())));
                    }
                    return found;
                }));
    }

    /** A whole number. */
    static Form<Integer> whole(int least, int most, int example) {
        String allowed = least + " … " + most;
        return new Form<>(Integer.toString(example), (json, subject, problems) -> {
            if (!(json instanceof Json.Numeral number) || !number.written().matches("-?[0-9]+")) {
                return Form.refuse(json, subject, new Text("整数：" + allowed, "a whole number: " + allowed), problems);
            }
            boolean fits = number.written().length() <= 9;
            int value = fits ? Integer.parseInt(number.written()) : -1;
            if (!fits || value < least || value > most) {
                problems.add(
                        json.spot(),
                        Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                                .with("subject", subject)
                                .with("value", number.written())
                                .with("allowed", allowed));
                return Optional.empty();
            }
            return Optional.of(value);
        });
    }

    static Problem unknownWord(String value, Text subject, Text allowed) {
        return Problem.of(ProblemCode.UNKNOWN_WORD)
                .with("value", value)
                .with("subject", subject)
                .with("allowed", allowed);
    }

    private static Checked<LocalDate> date(String text) {
        // Not LocalDate.parse: its formatter is a large thing to set up for ten characters.
        int year = text.length() == LENGTH_OF_DAY && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? number(text, 0, 4)
                : 0;
        if (year > 0) {
            try {
                return Checked.of(LocalDate.of(year, number(text, 5, 7), number(text, 8, LENGTH_OF_DAY)));
            } catch (DateTimeException notADay) {
                // reported below, as any other text that is no day of the calendar
            }
        }
        return Checked.failed(
                Problem.of(ProblemCode.NOT_A_DATE).with("value", text).with("allowed", "2022-10-26"));
    }

    /** A number of plain digits; -1 where something else stands there. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean usual = (c >= ' ' && c <= '~') || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH);
            if (!usual) {
                int codePoint = text.codePointAt(at);
                if (!isPlain(codePoint)) {
                    return false;
                }
                at += Character.charCount(codePoint) - 1;
            }
        }
        return true;
    }

    /** Whether a character is neither a control character nor half of one; lines may break. */
    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
