package io.github.attain.grammar;

import io.github.attain.input.WebAddress;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import org.jspecify.annotations.Nullable;

/** Plain text: something visible, no control characters, no halves of characters. */
public final class TextForm extends Form<String> {
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fa5';

    private final String kind;
    private final Text allowed;

    public TextForm(String example) {
        this("plain", example, Text.same(example));
    }

    /** Text of a kind of which {@code allowed} tells more in messages. */
    public TextForm(String kind, String example, Text allowed) {
        super("\"" + example + "\"");
        this.kind = kind;
        this.allowed = allowed;
    }

    @Override
    public Text subject(Json json) {
        return kind.equals("file") ? new Text("数据文件", "file") : super.subject(json);
    }

    /** Whether a text is one of those that may stand here. */
    public boolean allows(String text) {
        int length = text.length();
        return switch (kind) {
            case "id" -> length <= 100 && isWords(text, 0, length, "._-", true, false);
            case "file" -> isFile(text);
            case "version" -> {
                int hyphen = text.indexOf('-');
                yield length <= 40
                        && isWords(text, 0, hyphen < 0 ? length : hyphen, ".", false, false)
                        && (hyphen < 0 || isWords(text, hyphen + 1, length, ".", true, true));
            }
            case "url" -> WebAddress.isOne(text);
            case "code" -> Place.isCode(text);
            default -> true;
        };
    }

    private static boolean isFile(String name) {
        int end = name.length() - ".json".length();
        boolean plain =
                end > 0 && name.length() <= 100 && name.endsWith(".json") && isWords(name, 0, 1, "", true, true);
        for (int i = 1; i < end && plain; i++) {
            plain = "._-".indexOf(name.charAt(i)) >= 0 || isWords(name, i, i + 1, "", true, true);
        }
        return plain;
    }

    @Override
    @Nullable
    public String read(Json json, Reading in) {
        if (in.isKnown) {
            return json.said;
        } else if (json.kind != Json.Kind.TEXT) {
            return refuse(json, new Text("文本：" + example(), "text: " + example()), in);
        } else if (json.said.isBlank()) {
            in.add(
                    json,
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", subject(json))
                            .with("allowed", example()));
            return null;
        } else if (!isPlain(in.characters(json.said), json.said.length())) {
            return refuse(json, new Text("不含控制字符的文本", "text without control characters"), in);
        }
        return allows(json.said) ? json.said : refuseWord(json, allowed, in);
    }

    @Override
    public Json write(String text, Writing out) {
        return Json.text(text);
    }

    /** The form of every text of a pack, so that most of the characters are passed in the fewest steps. */
    private static boolean isPlain(char[] text, int length) {
        for (int at = 0; at < length; at++) {
            char c = text[at];
            boolean usual = (c >= ' ' && c <= '~') || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH);
            if (!usual) {
                int codePoint = Character.codePointAt(text, at, length);
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

    /** Whether a part of a text is words of digits and ASCII letters of the named cases, with single marks between them. */
    static boolean isWords(String text, int from, int to, String marks, boolean small, boolean capital) {
        boolean afterWord = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean inWord =
                    (c >= '0' && c <= '9') || (small && c >= 'a' && c <= 'z') || (capital && c >= 'A' && c <= 'Z');
            if (!inWord && !(afterWord && marks.indexOf(c) >= 0)) {
                return false;
            }
            afterWord = inWord;
        }
        return afterWord;
    }
}
