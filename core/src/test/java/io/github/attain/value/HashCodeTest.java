package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Different values seldom share a hash code; where they did, looking one up would mean walking through all. */
class HashCodeTest {

    @Test
    void ofNumbers() {
        List<Object> numbers = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            for (int j = 1; j <= 40; j++) {
                numbers.add(Exact.ratio(i, j));
                numbers.add(Exact.of(BigDecimal.valueOf(i, j)));
            }
        }
        seldomShared(numbers);
    }

    @Test
    void ofUnitsAndTheirTerms() {
        List<Object> units = new ArrayList<>();
        List<Object> terms = new ArrayList<>();
        for (UnitAtom atom : UnitAtom.values()) {
            for (UnitPrefix prefix : UnitPrefix.values()) {
                terms.add(new UnitTerm(prefix, atom));
                Unit.read(prefix.code() + atom.code()).value().ifPresent(units::add);
            }
        }
        seldomShared(units);
        List<Object> dimensions = new ArrayList<>(List.of(UnitDimension.NONE));
        for (UnitAtom one : UnitAtom.values()) {
            for (UnitAtom other : UnitAtom.values()) {
                dimensions.add(one.dimension().over(other.dimension()));
            }
        }
        seldomShared(dimensions);
        // An enumeration has the hash codes of identity; a few may fall together.
        seldomShared(terms);
    }

    @Test
    void ofQuantitiesAndShares() {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            for (String unit : List.of("t", "ug/m3", "%", "d", "{count}")) {
                values.add(new Quantity(Exact.of(i), Unit.parse(unit)));
            }
            values.add(Share.of(i, 100));
            values.add(Share.ofPercent(Exact.of(i)));
        }
        seldomShared(values);
    }

    private static void seldomShared(List<Object> values) {
        int different = new HashSet<>(values).size();
        int codes = values.stream()
                .map(Object::hashCode)
                .collect(Collectors.toSet())
                .size();
        assertThat(different).isGreaterThan(20);
        assertThat(codes).isGreaterThan(different * 9 / 10);
    }
}
