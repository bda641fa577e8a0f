package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitProperties {

    @Property
    void theCodeReadsBackToAnEqualUnit(@ForAll("units") String text) {
        Unit unit = Unit.parse(text);
        assertThat(Unit.read(unit.code())).isEqualTo(Checked.of(unit));
    }

    @Property
    void bothSymbolsReadBackToTheSameMeasure(@ForAll("units") String text) {
        Unit unit = Unit.parse(text);
        Text symbol = unit.symbol();
        assertThat(List.of(symbol.zh(), symbol.en()))
                .filteredOn(written -> written.length() <= 60)
                .allSatisfy(written -> assertIsOne(Unit.parse(written).factorTo(unit)));
    }

    @Property
    void theOrderOfFactorsDoesNotMatter(@ForAll("units") String one, @ForAll("units") String other) {
        Unit product = Unit.read("(" + one + ").(" + other + ")").value().orElse(Unit.ONE);
        Unit swapped = Unit.read("(" + other + ").(" + one + ")").value().orElse(Unit.ONE);
        assertThat(product).isEqualTo(swapped);
    }

    @Property
    void thereAndBackIsExactlyOne(@ForAll("commensurable") List<String> texts) {
        Unit from = Unit.parse(texts.get(0));
        Unit to = Unit.parse(texts.get(1));
        assertIsOne(from.factorTo(to).times(to.factorTo(from)));
    }

    @Property
    void aDetourEndsAtTheSameValue(@ForAll("commensurable") List<String> texts) {
        Unit from = Unit.parse(texts.get(0));
        Unit by = Unit.parse(texts.get(1));
        Unit to = Unit.parse(texts.get(2));
        assertThat(from.factorTo(by).times(by.factorTo(to))).isEqualByComparingTo(from.factorTo(to));
    }

    @Property
    void commensurabilityIsSymmetricAndFollowsTheDimension(@ForAll("units") String one, @ForAll("units") String other) {
        Unit first = Unit.parse(one);
        Unit second = Unit.parse(other);
        assertThat(first.isCommensurableWith(first)).isTrue();
        assertThat(first.isCommensurableWith(second)).isEqualTo(second.isCommensurableWith(first));
        assertThat(first.isCommensurableWith(Unit.ONE)).isFalse();
    }

    @Property
    void almostUnitsAreReadOrRefusedButNeverThrow(@ForAll("soups") String text) {
        assertReadOrRefused(text);
    }

    @Property
    void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
        assertReadOrRefused(text);
    }

    private static void assertReadOrRefused(String text) {
        Checked<Unit> read = Unit.read(text);
        assertThat(read.problems())
                .hasSize(read.value().isPresent() ? 0 : 1)
                .extracting(Problem::code)
                .allMatch(ProblemCode.UNKNOWN_UNIT::equals);
        read.value().ifPresent(unit -> assertThat(Unit.parse(unit.code())).isEqualTo(unit));
    }

    private static void assertIsOne(Exact factor) {
        assertThat(factor).isEqualByComparingTo(Exact.ONE);
    }

    @Provide
    Arbitrary<String> units() {
        return UnitArbitraries.units();
    }

    @Provide
    Arbitrary<List<String>> commensurable() {
        return UnitArbitraries.commensurable();
    }

    @Provide
    Arbitrary<String> soups() {
        return UnitArbitraries.soups();
    }
}
