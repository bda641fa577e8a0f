package io.github.attain.standard.air;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Table 1 of HJ 633 from the file, and sub-indices worked from it on big fractions: another way than that of the library. */
final class Table1 {
    private static final List<List<String>> ROWS = rows();
    static final List<Long> ALL_CONCENTRATIONS = allConcentrations();

    private Table1() {}

    private static List<List<String>> rows() {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Resources.readLines(
                    Resources.getResource(Table1.class, "breakpoints.csv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    rows.add(Splitter.on(',').splitToList(line));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> allConcentrations() {
        List<Long> all = new ArrayList<>();
        for (List<String> row : ROWS.subList(1, ROWS.size())) {
            row.subList(1, row.size()).stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(Long::valueOf)
                    .forEach(all::add);
        }
        return all;
    }

    static OptionalInt subIndex(AirIndex edition, AirItem item, Exact concentration) {
        BigInteger n = concentration.numerator();
        BigInteger d = concentration.denominator();
        if (edition.rounds()) {
            BigDecimal rounded = halfToEven(n, d, item == AirItem.CO_DAY || item == AirItem.CO_HOUR ? 1 : 0);
            n = rounded.movePointRight(1).toBigIntegerExact();
            d = BigInteger.TEN;
        }
        boolean is2012 = edition.id().endsWith("2012");
        List<String> header = ROWS.get(0);
        int column = header.indexOf(item.name());
        column = column >= 0 ? column : header.indexOf(item.name() + (is2012 ? " 2012" : " 2026"));
        long indexBelow = 0;
        long rowBelow = 0;
        for (List<String> row : ROWS.subList(1, ROWS.size())) {
            if (row.get(column).isEmpty()) {
                // The column has ended: the empty cells of SO2 lie at its foot, those of 8-hour O3 too.
                return is2012 ? OptionalInt.empty() : OptionalInt.of((int) indexBelow);
            }
            long index = Long.parseLong(row.get(0));
            long at = Long.parseLong(row.get(column));
            if (at > 0 && n.compareTo(d.multiply(BigInteger.valueOf(at))) <= 0) {
                // (index − indexBelow) · (n/d − rowBelow) / (at − rowBelow), rounded up.
                BigInteger top = n.subtract(d.multiply(BigInteger.valueOf(rowBelow)))
                        .multiply(BigInteger.valueOf(index - indexBelow));
                BigInteger bottom = d.multiply(BigInteger.valueOf(at - rowBelow));
                BigInteger[] parts = top.divideAndRemainder(bottom);
                return OptionalInt.of((int) indexBelow + parts[0].intValueExact() + parts[1].signum());
            }
            indexBelow = index;
            rowBelow = at;
        }
        return OptionalInt.of(500);
    }

    /** Enough digits to tell a tie from a hair beside it, then one rounding; ties of these fractions are finite decimals. */
    private static BigDecimal halfToEven(BigInteger n, BigInteger d, int decimals) {
        BigDecimal floor = new BigDecimal(n).divide(new BigDecimal(d), new MathContext(60, RoundingMode.FLOOR));
        boolean exact = floor.multiply(new BigDecimal(d)).compareTo(new BigDecimal(n)) == 0;
        // Digits that go on for ever lie above the cut ones: a last digit says so.
        BigDecimal marked = exact ? floor : floor.add(BigDecimal.valueOf(1, floor.scale() + 1));
        return marked.setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
