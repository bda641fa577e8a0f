package io.github.attain.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of texts of units. */
final class UnitArbitraries {
    private static final String OUTSIDE_UCUM = "{[%";

    private UnitArbitraries() {}

    /** Texts of composed units over the whole table. */
    static Arbitrary<String> units() {
        return shapes(true).flatMap(UnitArbitraries::unitOf).withoutEdgeCases();
    }

    /** Texts of composed units of which UCUM says the same as we do. */
    static Arbitrary<String> ucumUnits() {
        return shapes(false).flatMap(UnitArbitraries::unitOf).withoutEdgeCases();
    }

    /** Texts of three units that measure the same, over the whole table. */
    static Arbitrary<List<String>> commensurable() {
        return shapes(true).flatMap(shape -> unitOf(shape).list().ofSize(3)).withoutEdgeCases();
    }

    /** Texts of two units that measure the same, of which UCUM says the same as we do. */
    static Arbitrary<List<String>> commensurableUcum() {
        return shapes(false).flatMap(shape -> unitOf(shape).list().ofSize(2)).withoutEdgeCases();
    }

    /** Texts that come close to units: words, operators and odd characters in any order. */
    static Arbitrary<String> soups() {
        return Arbitraries.of(
                        "g", "m", "km2", "ug", "µ", "L", "%", "{pp}", "{", "}", "[mu]", "10*4", "10", "1", "7", "-1",
                        "^", "²", "⁻", ".", "/", "·", "(", ")", " ", "吨", "万", "亿", "每", "平方", "公里", "千瓦时", "个百分点",
                        "\0", "\ud83d", "㎎", "ﷺ", "ⅷ", "İ")
                .list()
                .ofMaxSize(16)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<List<Power>> shapes(boolean isWhole) {
        List<UnitAtom> atoms = Arrays.stream(UnitAtom.values())
                .filter(atom -> isWhole || isUcum(atom))
                .toList();
        return Arbitraries.of(atoms)
                .flatMap(atom -> exponents(atom).map(exponent -> new Power(atom.dimension(), exponent, isWhole)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(shape -> shape.stream().distinct().count() == shape.size())
                .filter(shape -> !isConcentration(shape));
    }

    /** Masses in a volume take a few prefixes only, which are tried one by one elsewhere. */
    private static boolean isConcentration(List<Power> shape) {
        return shape.stream().anyMatch(power -> power.dimension().equals(UnitDimension.MASS) && power.exponent() > 0)
                && shape.stream()
                        .anyMatch(power -> power.dimension().equals(UnitDimension.VOLUME) && power.exponent() < 0);
    }

    private static Arbitrary<Integer> exponents(UnitAtom atom) {
        return atom.largestExponent() == 1 ? Arbitraries.of(-1, 1) : Arbitraries.of(-2, -1, 1, 2, 3);
    }

    private static Arbitrary<String> unitOf(List<Power> shape) {
        List<Arbitrary<String>> words =
                new ArrayList<>(shape.stream().map(Power::words).toList());
        Arbitrary<Integer> scales = Arbitraries.integers().between(-8, 12);
        return Combinators.combine(Combinators.combine(words).as(all -> all), scales, Arbitraries.of(true, false))
                .as((all, scale, withSlash) -> {
                    String power = scale == 0 ? "" : "10*" + scale + ".";
                    return power + (withSlash ? withSlash(shape, all) : withoutSlash(shape, all));
                });
    }

    private static String withoutSlash(List<Power> shape, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : ".")
                    .append(words.get(i))
                    .append(shape.get(i).exponent());
        }
        return text.toString();
    }

    private static String withSlash(List<Power> shape, List<String> words) {
        StringBuilder text = new StringBuilder("1");
        for (int i = 0; i < words.size(); i++) {
            int exponent = shape.get(i).exponent();
            text.append(exponent > 0 ? '.' : '/').append(words.get(i)).append(Math.abs(exponent));
        }
        return text.toString();
    }

    private static boolean isUcum(UnitAtom atom) {
        return OUTSIDE_UCUM.indexOf(atom.code().charAt(0)) < 0;
    }

    /** A power of any unit of a dimension. */
    private record Power(UnitDimension dimension, int exponent, boolean isWhole) {

        /** Whether anybody means a prefix: UCUM has cubic nanometres and megagrams in a litre, and nobody measures in them. */
        private boolean isMeant(UnitPrefix prefix, UnitAtom atom) {
            return switch (atom) {
                case TONNE -> prefix.power() >= 0;
                case GRAM -> prefix.power() < 6;
                case METRE -> prefix.power() < 6 && (Math.abs(exponent) == 1 || prefix.power() > -6);
                default -> true;
            };
        }

        Arbitrary<String> words() {
            return Arbitraries.of(Arrays.stream(UnitAtom.values())
                    .filter(atom -> atom.dimension().equals(dimension) && (isWhole || isUcum(atom)))
                    .flatMap(atom -> Arrays.stream(UnitPrefix.values())
                            .filter(prefix -> atom.isMetric() || prefix == UnitPrefix.NONE)
                            .filter(prefix -> isMeant(prefix, atom))
                            .map(prefix -> prefix.code() + atom.code()))
                    .collect(Collectors.toList()));
        }
    }
}
