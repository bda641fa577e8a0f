package io.github.attain.examples.commandline.coverage;

import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A statement of a document with the target that claims it, or the reason why none does; neither where it is unclaimed.
 *
 * @param statement the statement
 * @param target the target that claims it
 * @param reason why none does
 */
public record Coverage(Statement statement, Optional<Target> target, Optional<Text> reason) {
    /** Holds the text of a document against the targets that were taken from it. */
    public static List<Coverage> of(List<Target> targets, String text, Reasons reasons) {
        Claims claims = new Claims(targets);
        List<Coverage> lines = new ArrayList<>();
        Map<List<String>, Set<Target>> taken = new HashMap<>();
        for (Statement statement : Statement.of(text)) {
            // Who names the very words knows better than words that look alike.
            Optional<Text> named = reasons.naming(statement);
            // The percent sign of 50%50%左右 may be lost from one of the two.
            Set<Target> before = taken.computeIfAbsent(
                    List.of(statement.passage().cited(), statement.words(), statement.digits()),
                    key -> new HashSet<>());
            Optional<Target> target =
                    named.isPresent() ? named.flatMap(id -> claims.named(id.zh())) : claims.of(statement, before);
            target.ifPresent(before::add);
            lines.add(new Coverage(
                    statement, target, target.isPresent() ? Optional.empty() : named.or(() -> reasons.of(statement))));
        }
        return lines;
    }

    /** Whether nobody has thought of it. */
    public boolean isUnclaimed() {
        return target.isEmpty() && reason.isEmpty();
    }

    /** The target that claims it, the reason why none does, or that nobody does. */
    public String answer(Locale locale) {
        return target.map(Target::id)
                .or(() -> reason.map(text -> text.in(locale)))
                .orElse(new Text("无人认领", "UNCLAIMED").in(locale));
    }

    /** It as a line of four cells set apart by tabs. */
    public String written(Locale locale) {
        return String.join("\t", statement.passage().cited(), statement.token(), statement.words(), answer(locale))
                + "\n";
    }
}
