package io.github.attain.examples.commandline.coverage;

import io.github.attain.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Why a pack left statements out: lines of four cells set apart by tabs. The first is the clause as {@link Passage#cited} gives it, or
 * its beginning, {@code *} for everywhere, {@code -} for what stands before the first heading, or the id of a target; the second a few
 * words of the text, or nothing for whatever the clause has; then the reason in Chinese and in English, or twice the id of the target
 * that claims them, where the words alone do not show it. Lines that begin with {@code #} say what they like.
 *
 * @param all the reasons, of which the first that fits speaks
 */
public record Reasons(List<Reason> all) {

    /** One of them. */
    public record Reason(String clause, String words, Text text) {
        private boolean fits(Statement statement) {
            String cited = statement.passage().cited();
            boolean here = clause.equals("*") || (clause.isEmpty() ? cited.isEmpty() : cited.startsWith(clause));
            return here && (words.isEmpty() || statement.words().contains(words));
        }
    }

    /** Reads the lines of a file. */
    public static Reasons read(List<String> lines) {
        return new Reasons(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Reason(
                        Passage.plain(cells[0]).equals("-") ? "" : Passage.plain(cells[0]),
                        Passage.plain(cells[1]),
                        new Text(cells[2], cells[3])))
                .toList());
    }

    /** A reason that names words of the statement. */
    public Optional<Text> naming(Statement statement) {
        return all.stream()
                .filter(reason -> !reason.words().isEmpty() && reason.fits(statement))
                .map(Reason::text)
                .findFirst();
    }

    /** Why a target has a number that its clause does not write, such as a rank worked out from 后20名. */
    public boolean explains(Claims.Stranger stranger) {
        return all.stream()
                .anyMatch(reason -> reason.clause().equals(stranger.target().id())
                        && reason.words().equals(stranger.number()));
    }

    public Optional<Text> of(Statement statement) {
        return all.stream()
                .filter(reason -> reason.fits(statement))
                .map(Reason::text)
                .findFirst();
    }
}
