package io.github.attain.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of units:
 *
 * <pre>
 * unit   = ["/"] group { ("." | "/") group }      from left to right, as in UCUM: a/b.c is (a/b)·c
 * group  = factor { ["·"] factor }                binds closer than "/"; the dot may only be missing after a scale
 * factor = "(" unit ")" | scale | word [exponent]
 * scale  = "1" | "10" | "100" … | "10*4" | "10^4" | 十 百 千 万 亿
 * </pre>
 *
 * {@code 每} is a slash. That the raised dot binds closer is for plans that write 吨/月·平方公里 without parentheses and
 * mean 吨/(月·平方公里).
 *
 * <p>Mutable, used by one thread for one text.
 */
final class UnitParser {
    private static final int DEEPEST = 4;
    private static final int MOST_DIGITS = 2;
    private static final int NONE = Integer.MIN_VALUE;
    private static final String SCALES = "十百千万亿";
    private static final int[] SCALE_POWERS = {1, 2, 3, 4, 8};

    private final String text;
    private final UnitProduct product = new UnitProduct();
    private int at;
    private boolean afterScale;

    private UnitParser(String text) {
        this.text = text;
    }

    /**
     * Reads a unit.
     *
     * @param text a short text, {@linkplain UnitSpelling#plain spelled plainly}
     * @return the product; null where the text is not a unit of the table
     */
    static @Nullable UnitProduct parse(String text) {
        UnitParser parser = new UnitParser(text);
        boolean understood = parser.unit(1, 0) && parser.isAtEnd();
        return understood && !parser.product.isTooLarge() ? parser.product : null;
    }

    private boolean unit(int sign, int depth) {
        int side = takeSlash() ? -sign : sign;
        while (group(side, depth)) {
            if (takeSlash()) {
                side = -sign;
            } else if (take('.')) {
                side = sign;
            } else {
                return true;
            }
        }
        return false;
    }

    private boolean group(int sign, int depth) {
        do {
            if (!factor(sign, depth)) {
                return false;
            }
        } while (take('·') || (afterScale && !isAtEnd() && "./)每".indexOf(peek()) < 0));
        return true;
    }

    private boolean factor(int sign, int depth) {
        afterScale = false;
        char next = peek();
        if (next == '(') {
            at++;
            boolean closed = depth < DEEPEST && unit(sign, depth + 1) && take(')');
            afterScale = false;
            return closed;
        }
        if (isDigit(next)) {
            return number(sign);
        }
        return isHan(next) ? chinese(sign) : word(symbol(), sign);
    }

    private boolean number(int sign) {
        int start = at;
        while (isDigit(peekHere())) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.equals("10") && (peekHere() == '*' || peekHere() == '^')) {
            at++;
            int power = integer();
            product.scale(power == NONE ? 0 : sign * power);
            afterScale = true;
            return power != NONE;
        }
        product.scale(sign * (digits.length() - 1));
        // "10万人" is ten times ten thousand people; "10 t" is a quantity and no unit.
        afterScale = SCALES.indexOf(peekHere()) >= 0;
        return digits.equals("1" + "0".repeat(digits.length() - 1));
    }

    private boolean chinese(int sign) {
        int end = at;
        while (end < text.length() && isHan(text.charAt(end))) {
            end++;
        }
        // The longest name wins: 千克 is a name, in 万吨 the first character is a scale.
        while (at < end && UnitNames.find(text.substring(at, end)) == null) {
            int scale = SCALES.indexOf(text.charAt(at));
            if (scale < 0) {
                return false;
            }
            product.scale(sign * SCALE_POWERS[scale]);
            at++;
        }
        String name = text.substring(at, end);
        at = end;
        afterScale = name.isEmpty();
        return afterScale || word(name, sign);
    }

    private String symbol() {
        int start = at;
        char first = peekHere();
        if (first == '{' || first == '[') {
            int close = text.indexOf(first == '{' ? '}' : ']', at);
            at = close < 0 ? text.length() : close + 1;
        } else if (first == '%') {
            at++;
        } else {
            while (isLetter(peekHere())) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    private boolean word(String word, int sign) {
        Map<UnitTerm, Integer> units = UnitNames.find(word);
        int exponent = exponent();
        if (units == null || exponent == NONE || exponent == 0) {
            return false;
        }
        for (Map.Entry<UnitTerm, Integer> unit : units.entrySet()) {
            product.multiply(unit.getKey(), sign * unit.getValue() * exponent);
        }
        return true;
    }

    private int exponent() {
        if (peekHere() == '^') {
            at++;
            return integer();
        }
        return isDigit(peekHere()) || peekHere() == '-' || peekHere() == '+' ? integer() : 1;
    }

    private int integer() {
        int start = at;
        if (peekHere() == '-' || peekHere() == '+') {
            at++;
        }
        int digits = at;
        while (isDigit(peekHere())) {
            at++;
        }
        boolean readable = at > digits && at - digits <= MOST_DIGITS;
        return readable ? Integer.parseInt(text.substring(start, at)) : NONE;
    }

    private boolean takeSlash() {
        boolean slash = take('/');
        return take('每') || slash;
    }

    private boolean take(char wanted) {
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private boolean isAtEnd() {
        return peek() == 0 && at == text.length();
    }

    /** Skips blanks and returns the next character, 0 at the end. */
    private char peek() {
        while (peekHere() == ' ') {
            at++;
        }
        return peekHere();
    }

    private char peekHere() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' && c != '每';
    }
}
