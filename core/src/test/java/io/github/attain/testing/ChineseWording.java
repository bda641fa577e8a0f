package io.github.attain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.json.PackReader;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.value.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a Chinese message may hold in English. A word of three or more small letters may stand there where it is quoted;
 * where it is a word that users type, which is one of the input or one that the schema of packs quotes; or where it is the
 * code of a unit. Letters beside a digit, a dot or a slash are names of things, and no word.
 */
public final class ChineseWording {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("(?<![\\w./*{$-])[a-z]{3,}(?:-[a-z]+)*(?![\\w./*}-]|://)");
    private static final Set<String> OF_PACKS = words("(?<=\")[a-z]+(?:-[a-z]+)*(?=\")", PackReader.schema());

    private ChineseWording() {}

    /**
     * Checks the Chinese messages of problems.
     *
     * @param problems the problems
     * @param typed what the user typed, or may type: the input, names of columns
     */
    public static void isChinese(List<Problem> problems, String... typed) {
        Set<String> words = words("[a-z]+(?:-[a-z]+)*", String.join(" ", Arrays.asList(typed)));
        for (Problem problem : problems) {
            String message = problem.at(Location.NONE).message().zh();
            assertThat(englishIn(message))
                    .as(message)
                    .allMatch(word -> words.contains(word) || OF_PACKS.contains(word) || isUnit(word));
            assertThat(message).containsPattern("[\u4e00-\u9fff]");
            assertThat(problem.location().text().zh()).doesNotContain("line ", "column ");
        }
    }

    /** The words of a message that are English and not quoted. */
    static List<String> englishIn(String message) {
        return WORD.matcher(QUOTED.matcher(message).replaceAll("“”"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> words(String pattern, String text) {
        Set<String> words = new HashSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static boolean isUnit(String word) {
        return Unit.read(word).value().isPresent();
    }
}
