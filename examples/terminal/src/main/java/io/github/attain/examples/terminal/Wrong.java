package io.github.attain.examples.terminal;

import io.github.attain.text.Text;
import java.util.List;

/** What is said of wrong arguments: always the option, what was typed, and what could be. */
final class Wrong {
    private static final int LONGEST = 200;

    private Wrong() {}

    static Text unknown(String typed, List<Option<?>> known) {
        List<String> names = known.stream().map(Option::name).toList();
        return new Text("未知选项“" + shown(typed) + "”：", "unknown option \"" + shown(typed) + "\": ").and(allowed(names));
    }

    static Text withoutValue(Option<?> option) {
        return new Text(option + "需要一个值：", option + " needs a value: ").and(option.hint());
    }

    static Text twice(Option<?> option) {
        return new Text("选项“" + option + "”重复", "the option \"" + option + "\" stands there twice");
    }

    static Text value(Option<?> option, String value, Text hint) {
        return new Text(option + "不能是“" + shown(value) + "”：", option + " cannot be \"" + shown(value) + "\": ")
                .and(hint);
    }

    static Text missing(Option<?> option, List<Option<?>> others) {
        List<String> names = others.stream().map(Option::name).toList();
        return new Text(
                "缺少" + option + "：须与" + String.join("、", names) + "一同给出",
                option + " is missing: it goes with " + String.join(", ", names));
    }

    /** A closed list, as much of it as fits. */
    static Text allowed(List<String> words) {
        return new Text("允许" + shown(String.join("、", words)), "allowed are " + shown(String.join(", ", words)));
    }

    /** What was typed or read may be long, and may hold what would spoil the terminal. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : '?'));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
