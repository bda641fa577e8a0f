package io.github.attain.grammar;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms of single values that several shapes share. */
public final class Forms {
    public static final TextForm TEXT = new TextForm("…");
    public static final TextForm ID = new TextForm(
            "id",
            "jiaozuo-2022-77",
            new Text("a-z、0-9，其间可有 . _ -，如jiaozuo-2022-77", "a-z, 0-9, and . _ - between them: jiaozuo-2022-77"));
    public static final TextForm FILE = new TextForm(
            "file",
            "plan.json",
            new Text("与第一个文件同在一个文件夹的文件名，如plan.json", "names of files beside the first one: plan.json"));
    public static final TextForm VERSION = new TextForm("version", "0.1.0", Text.same("0.1.0, 1.0.0-rc.1"));
    public static final TextForm URL =
            new TextForm("url", "https://www.example.gov.cn/77.html", Text.same("http://…, https://…"));

    /** The code of a place. */
    public static final TextForm CODE = new TextForm("code", "410800", Text.same("410800, 410108/huayuankou"));

    public static final Form<LocalDate> DATE = new Written<>("date", "2022-10-26");
    public static final Form<ReportingPeriod> PERIOD = new Written<>("period", "2021/2025");
    public static final Form<Unit> UNIT = new Written<>("unit", "ug/m3");
    public static final Form<Exact> NUMBER = new Written<>("number", "0.5");
    public static final Form<Quantity> QUANTITY = new Written<>("quantity", "46 ug/m3");

    public static final Form<Boolean> FLAG = new Form<>("true") {
        @Override
        @Nullable
        public Boolean read(Json json, Reading in) {
            boolean isFlag = json.kind == Json.Kind.WORD && !json.said.equals("null");
            return isFlag ? Boolean.valueOf(json.said) : refuse(json, new Text("true或false", "true or false"), in);
        }

        @Override
        public Json write(Boolean flag, Writing out) {
            return Json.of(Json.Kind.WORD, flag.toString());
        }
    };

    public static final Form<ComparisonMethod> METHOD = Words.all(ComparisonMethod.values());

    /** One thing in Chinese and English. */
    public static final Shape<Text> BOTH = new Both();

    private static final int LENGTH_OF_DAY = "2022-10-26".length();

    private Forms() {}

    /** A value that is written as text and that its own type, which {@code T} is, reads. */
    private static final class Written<T> extends Form<T> {
        private final String type;
        private final TextForm text;

        Written(String type, String example) {
            super("\"" + example + "\"");
            this.type = type;
            this.text = new TextForm(example);
        }

        @Override
        @SuppressWarnings("unchecked")
        @Nullable
        public T read(Json json, Reading in) {
            String written = text.read(json, in);
            return written == null ? null : in.accept((Checked<T>) of(written), json);
        }

        private Checked<?> of(String written) {
            return switch (type) {
                case "date" -> date(written);
                case "period" -> ReportingPeriod.read(written);
                case "unit" -> Unit.read(written);
                case "number" -> Exact.read(written);
                default -> Quantity.read(written);
            };
        }

        @Override
        public Json write(T value, Writing out) {
            return Json.text(value instanceof Value known ? known.written() : value.toString());
        }
    }

    /** A whole number within bounds, both included. */
    public static final class Whole extends Form<Integer> {
        public final int least;
        public final int most;

        public Whole(int least, int most, int example) {
            super(Integer.toString(example));
            this.least = least;
            this.most = most;
        }

        @Override
        @Nullable
        public Integer read(Json json, Reading in) {
            String allowed = least + " … " + most;
            int sign = json.said.startsWith("-") ? 1 : 0;
            int length = json.said.length();
            if (json.kind != Json.Kind.NUMBER || !TextForm.isWords(json.said, sign, length, "", false, false)) {
                return refuse(json, new Text("整数：" + allowed, "a whole number: " + allowed), in);
            }
            int value = length <= 9 ? Integer.parseInt(json.said) : -1;
            return value >= least && value <= most
                    ? (Integer) value
                    : report(ProblemCode.IMPOSSIBLE_VALUE, json, json.said, Text.same(allowed), in);
        }

        @Override
        public Json write(Integer number, Writing out) {
            return Json.of(Json.Kind.NUMBER, number.toString());
        }
    }

    /** An entry that is read later, and is written already. */
    public static final class Later extends Form<Json> {
        public final Form<?> entry;

        public Later(Form<?> entry) {
            super(entry.example());
            this.entry = entry;
        }

        @Override
        public Json read(Json json, Reading in) {
            return json;
        }

        @Override
        public Json write(Json json, Writing out) {
            return json;
        }
    }

    private static final class Both extends Shape<Text> {
        private final Key<String> zh = required("zh", TEXT);
        private final Key<String> en = required("en", TEXT);

        Both() {
            super("{\"zh\": \"…\", \"en\": \"…\"}");
        }

        @Override
        @Nullable
        protected Text make(Entry entry) {
            String chinese = entry.get(zh);
            String english = entry.get(en);
            return chinese == null || english == null ? null : new Text(chinese, english);
        }

        @Override
        protected void take(Text text, Parts into) {
            into.put(zh, text.zh()).put(en, text.en());
        }
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
            number = number * 10 + text.charAt(i) - '0';
        }
        return TextForm.isWords(text, from, to, "", false, false) ? number : -1;
    }
}
