package io.github.attain.value;

import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The three ways in which a unit is written. */
enum UnitNotation {
    /** The canonical code, in UCUM syntax. */
    CODE('.') {
        @Override
        String scale(int power, boolean isAlone) {
            return "10*" + power + (isAlone ? "" : ".");
        }

        @Override
        String power(UnitTerm term, int exponent) {
            return term.code() + (exponent == 1 ? "" : exponent);
        }
    },
    /** The Chinese symbol. */
    ZH('·') {
        @Override
        String scale(int power, boolean isAlone) {
            return switch (power) {
                case 4 -> "万";
                case 5 -> "十万";
                case 6 -> "百万";
                case 7 -> "千万";
                case 8 -> "亿";
                case 12 -> "万亿";
                // Not 千: 千吨² would be the square of 1000 tonnes.
                default -> "10" + superscript(power);
            };
        }

        @Override
        String power(UnitTerm term, int exponent) {
            if (term.atom() != UnitAtom.METRE || exponent > 3) {
                return term.zh() + (exponent == 1 ? "" : superscript(exponent));
            }
            return (exponent == 1 ? "" : exponent == 2 ? "平方" : "立方") + term.zh();
        }

        @Override
        String side(int scale, SortedMap<UnitTerm, Integer> powers) {
            return WATT_HOUR.matcher(super.side(scale, powers)).replaceAll("瓦时");
        }
    },
    /** The English symbol. */
    EN('·') {
        @Override
        String scale(int power, boolean isAlone) {
            return "10" + superscript(power) + (isAlone ? "" : " ");
        }

        @Override
        String power(UnitTerm term, int exponent) {
            return term.en() + (exponent == 1 ? "" : superscript(exponent));
        }
    };

    private static final Pattern WATT_HOUR = Pattern.compile("瓦·小时(?=·|$)");

    private final char times;

    UnitNotation(char times) {
        this.times = times;
    }

    /** Writes a power of ten, before other factors or alone. */
    abstract String scale(int power, boolean isAlone);

    /** Writes a power of a unit. */
    abstract String power(UnitTerm term, int exponent);

    /** Writes one side of a quotient; empty where there is nothing on it. */
    String side(int scale, SortedMap<UnitTerm, Integer> powers) {
        StringBuilder side = new StringBuilder(scale == 0 ? "" : scale(scale, powers.isEmpty()));
        boolean isFirst = true;
        for (Map.Entry<UnitTerm, Integer> power : powers.entrySet()) {
            if (!isFirst) {
                side.append(times);
            }
            side.append(power(power.getKey(), power.getValue()));
            isFirst = false;
        }
        return side.toString();
    }

    /** Whether a side needs parentheses after a slash. */
    boolean isProduct(String side) {
        return side.indexOf(times) >= 0;
    }

    private static String superscript(int number) {
        StringBuilder superscript = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> superscript.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return superscript.toString();
    }
}
