package io.github.attain.report;

import com.google.common.base.Splitter;
import io.github.attain.indicator.Indicator;
import io.github.attain.input.Packaged;
import io.github.attain.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is the same on every page: style, script, and the pieces of {@code page.html}, each under its name. A wording stands in them
 * as <code>[[Chinese|English]]</code>, a value as <code>{}</code>.
 */
final class PageFiles {
    private static final String START = "== ";
    private static final String WORDING = "\\[\\[([^|]*)\\|([^\\]]*)]]";

    private final String style = shielded(Packaged.text(PageFiles.class, "page.css"));
    private final String script = shielded(Packaged.text(PageFiles.class, "page.js"));
    private final Map<String, String> pieces = new HashMap<>();
    private final Map<String, Text> fields = new HashMap<>();

    PageFiles() {
        for (String piece : Splitter.on("\n" + START).split("\n" + Packaged.text(PageFiles.class, "page.html"))) {
            int end = piece.indexOf('\n');
            String text = piece.substring(end + 1) + "\n";
            pieces.put(
                    piece.substring(0, Math.max(0, end)),
                    text.replaceAll(WORDING, "<span lang=\"zh\">$1</span><span lang=\"en\">$2</span>"));
        }
        for (String line : Splitter.on('\n').omitEmptyStrings().split(piece("fields"))) {
            List<String> words = Splitter.on(' ').splitToList(line);
            fields.put(words.get(0), new Text(words.get(1), words.get(2)));
        }
    }

    /** As XML reads it, too. */
    private static String shielded(String content) {
        return "/*<![CDATA[*/\n" + content + "/*]]>*/";
    }

    String style() {
        return style;
    }

    String script() {
        return script;
    }

    String piece(String name) {
        String piece = pieces.get(name);
        if (piece == null) {
            throw new IllegalArgumentException(name);
        }
        return piece;
    }

    /** The field that an indicator belongs to: what its id begins with. */
    static String field(Indicator indicator) {
        int point = indicator.id().indexOf('.');
        return point < 0 ? indicator.id() : indicator.id().substring(0, point);
    }

    /** The name of a field; its code where it is none of the usual ones. */
    Text fieldName(String code) {
        return fields.getOrDefault(code, Text.same(code));
    }

    /** By which a browser knows that a style or a script is ours. */
    static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every platform has SHA-256", impossible);
        }
    }
}
