package io.github.attain.value;

import java.util.Map;
import java.util.SortedMap;

/** The three ways in which a unit is written. */
enum UnitNotation {
    /** The canonical code, in UCUM syntax. */
    CODE,
    /** The Chinese symbol. */
    ZH,
    /** The English symbol. */
    EN;

    private char times() {
        return this == CODE ? '.' : '·';
    }

    /** Writes a power of ten, before other factors or alone. */
    private String scale(int power, boolean isAlone) {
        if (this == CODE) {
            return "10*" + power + (isAlone ? "" : ".");
        } else if (this == EN) {
            return "10" + superscript(power) + (isAlone ? "" : " ");
        }
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

    /** Writes a power of a unit. */
    private String power(UnitTerm term, int exponent) {
        String name = this == CODE ? term.code() : this == ZH ? term.zh() : term.en();
        if (exponent == 1) {
            return name;
        } else if (this == ZH && term.atom() == UnitAtom.METRE && exponent <= 3) {
            return (exponent == 2 ? "平方" : "立方") + name;
        }
        return name + (this == CODE ? "" + exponent : superscript(exponent));
    }

    /** Writes one side of a quotient; empty where there is nothing on it. */
    String side(int scale, SortedMap<UnitTerm, Integer> powers) {
        StringBuilder side = new StringBuilder(scale == 0 ? "" : scale(scale, powers.isEmpty()));
        boolean isFirst = true;
        for (Map.Entry<UnitTerm, Integer> power : powers.entrySet()) {
            if (!isFirst) {
                side.append(times());
            }
            side.append(power(power.getKey(), power.getValue()));
            isFirst = false;
        }
        String product = side.toString();
        return this == ZH && product.contains("瓦·小时") ? product.replaceAll("瓦·小时(?=·|$)", "瓦时") : product;
    }

    /** Whether a side needs parentheses after a slash. */
    boolean isProduct(String side) {
        return side.indexOf(times()) >= 0;
    }

    private static String superscript(int number) {
        StringBuilder superscript = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> superscript.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return superscript.toString();
    }
}
