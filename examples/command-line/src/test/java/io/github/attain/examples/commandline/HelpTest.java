package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Everything is explained in both languages, and with examples. */
class HelpTest {
    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.attain.examples.commandline.help",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static List<String> commands() {
        return List.copyOf(Attain.whole(Locale.ENGLISH).getSubcommands().keySet());
    }

    @Test
    void bothLanguagesHaveTheSameEntries() {
        assertThat(words(Locale.CHINA).keySet()).isEqualTo(words(Locale.ROOT).keySet());
        assertThat(words(Locale.CHINA).getString("language"))
                .isNotEqualTo(words(Locale.ROOT).getString("language"));
    }

    @Test
    void everyOptionIsExplained() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            for (CommandLine command : Attain.whole(locale).getSubcommands().values()) {
                for (ArgSpec arg : command.getCommandSpec().args()) {
                    assertThat(arg.description())
                            .as(command.getCommandName() + " " + arg.paramLabel() + " " + arg)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTeachesWithExamplesInBothLanguages(String command) {
        assertThat(attain(command, "--help").out())
                .contains("Usage: attain " + command, "Options:", "Examples:", "\n  attain ");
        assertThat(attain("--language", "zh", command, "--help").out())
                .contains("用法：attain " + command, "选项：", "示例：", "\n  attain ")
                .doesNotContain("Usage", "Options", "Examples");
    }

    /** 100 columns; a Chinese character takes two of them. */
    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsTheTerminal(String command) {
        Pattern wide = Pattern.compile("[\\u2E80-\\uFFE6]");
        assertThat(attain(command, "--help").lines()).allMatch(line -> line.length() <= 110);
        assertThat(attain(command, "--help", "--language", "zh").lines())
                .allMatch(line -> line.length() + wide.matcher(line).results().count() <= 130);
    }
}
