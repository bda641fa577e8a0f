package io.github.attain.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.text.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Option<Path> FILE = Option.path("--file", "values.csv");
    private static final Option<LocalDate> AS_OF = Option.date("--as-of", "2026-01-31");
    private static final Option<String> PLACE =
            Option.text("--place", "410100", "郑州").repeatable();
    private static final Option<List<String>> WITHOUT = Option.codes("--without", "1316A,1324A");
    private static final Option<Integer> FORM = Option.word(
            "--form",
            List.of("one", "two"),
            word -> Optional.of(List.of("one", "two").indexOf(word)).filter(index -> index >= 0));
    private static final Option<Boolean> ALL = Option.flag("--all");
    private static final List<Option<?>> KNOWN =
            List.of(FILE, AS_OF, PLACE, WITHOUT, FORM, ALL, Option.LANGUAGE, Option.HELP);

    private static Arguments typed(String... args) {
        return new Arguments(KNOWN, List.of(args));
    }

    /** What is wrong once every value is read. */
    private static List<Text> wrong(Arguments typed) {
        for (Option<?> option : KNOWN) {
            typed.all(option);
        }
        return typed.wrong();
    }

    @Test
    void aValueStandsBehindItsOptionOrBehindAnEqualsSign() {
        Arguments typed = typed("--file", "a.csv", "--as-of=2026-02-28", "--without=", "--form", "two", "--all");

        assertThat(typed.value(FILE)).contains(Path.of("a.csv"));
        assertThat(typed.value(AS_OF)).contains(LocalDate.of(2026, 2, 28));
        assertThat(typed.value(WITHOUT)).contains(List.of());
        assertThat(typed.value(FORM)).contains(1);
        assertThat(typed.has(ALL)).isTrue();
        assertThat(wrong(typed)).isEmpty();
    }

    @Test
    void whatWasNotTypedHasNoValue() {
        Arguments typed = typed();

        assertThat(typed.value(FILE)).isEmpty();
        assertThat(typed.all(PLACE)).isEmpty();
        assertThat(typed.has(ALL)).isFalse();
        assertThat(typed.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(wrong(typed)).isEmpty();
    }

    @Test
    void aRepeatableOptionHasAllItsValuesInOrder() {
        Arguments typed = typed("--place", "郑州", "--help", "--place=a=b", "--help");

        assertThat(typed.all(PLACE)).containsExactly("郑州", "a=b");
        assertThat(typed.value(PLACE)).contains("郑州");
        assertThat(wrong(typed)).isEmpty();
    }

    @Test
    void codesAreSeparatedByCommasOfEitherWidth() {
        assertThat(typed("--without", "1316A, 1324A，1325A,").value(WITHOUT))
                .contains(List.of("1316A", "1324A", "1325A"));
    }

    @Test
    void theLanguageIsTheReaders() {
        assertThat(typed("--language", "zh").locale()).isEqualTo(Locale.CHINA);
        assertThat(typed("--language", "en").locale()).isEqualTo(Locale.ENGLISH);
        assertThat(typed("--language", "fr").locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --flie x            | unknown option "--flie": allowed are --file, --as-of, --place, --without, --form, --all, --language, --help | 未知选项“--flie”：允许--file、--as-of、--place、--without、--form、--all、--language、--help
                    --all=yes           | unknown option "--all=yes": allowed are --file, | 未知选项“--all=yes”：允许--file、
                    --help=yes          | unknown option "--help=yes": allowed are --file, | 未知选项“--help=yes”：允许--file、
                    values.csv          | unknown option "values.csv": allowed are --file, | 未知选项“values.csv”：允许--file、
                    --file              | --file needs a value: it is a path such as values.csv | --file需要一个值：须为路径，如values.csv
                    --place --all       | --place needs a value: for example 410100, 郑州 | --place需要一个值：如410100、郑州
                    --form=one --form=two | the option "--form" stands there twice | 选项“--form”重复
                    --all --all         | the option "--all" stands there twice | 选项“--all”重复
                    --file=             | --file cannot be "": it is a path such as values.csv | --file不能是“”：须为路径，如values.csv
                    --as-of 2026-02-30  | --as-of cannot be "2026-02-30": it is a date such as 2026-01-31 | --as-of不能是“2026-02-30”：须为日期，如2026-01-31
                    --as-of=            | --as-of cannot be "": it is a date such as | --as-of不能是“”：须为日期
                    --form three        | --form cannot be "three": allowed are one, two | --form不能是“three”：允许one、two
                    --language fr       | --language cannot be "fr": allowed are en, zh | --language不能是“fr”：允许en、zh
                    """)
    void whatIsWrongIsSaidInBothLanguages(String args, String en, String zh) {
        assertThat(wrong(typed(args.split(" ", -1)))).first().satisfies(first -> {
            assertThat(first.en()).startsWith(en);
            assertThat(first.zh()).startsWith(zh);
        });
    }

    @Test
    void whatIsWrongIsToldInTheOrderInWhichItWasFound() {
        assertThat(wrong(typed("--as-of", "tomorrow", "--flie")))
                .extracting(Text::en)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("unknown option \"--flie\""),
                        second -> assertThat(second).startsWith("--as-of cannot be \"tomorrow\""));
    }

    @Test
    void optionsThatGoTogetherAreMissedOneByOne() {
        Arguments typed = typed("--place", "郑州");
        typed.together(List.of(FILE, PLACE, AS_OF));

        assertThat(typed.wrong())
                .containsExactly(
                        new Text("缺少--file：须与--place、--as-of一同给出", "--file is missing: it goes with --place, --as-of"),
                        new Text("缺少--as-of：须与--file、--place一同给出", "--as-of is missing: it goes with --file, --place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--all", "--file a --place b --as-of 2026-01-31"})
    void optionsThatGoTogetherMayAllBeThereOrAllBeMissing(String args) {
        Arguments typed = new Arguments(KNOWN, args.isEmpty() ? List.of() : List.of(args.split(" ", -1)));
        typed.together(List.of(FILE, PLACE, AS_OF));

        assertThat(typed.wrong()).isEmpty();
    }

    @Test
    void whatWasTypedCannotSpoilTheTerminal() {
        assertThat(typed("a\nb\u001b[31m\u202e").wrong().get(0).en()).startsWith("unknown option \"a?b?[31m?\": ");
        assertThat(typed("郑".repeat(1000)).wrong().get(0).zh()).startsWith("未知选项“" + "郑".repeat(200) + "…”：");
        assertThat(typed("郑".repeat(200)).wrong().get(0).zh()).startsWith("未知选项“" + "郑".repeat(200) + "”：");
    }
}
