package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;

/**
 * The table against the implementation of UCUM that FHIR uses, on the units which both know.
 *
 * <p>What is taken from the oracle are canonical forms, which multiply exactly and divide to 24 digits. Its {@code
 * convert} divides one by the other and is no oracle: it keeps the significant digits of the operands, and where they
 * end in 9s it is even wrong by a power of ten (1 {@code 10*7.h-2.cJ2.hm2} is given as 1000 instead of 10000 {@code
 * 10*3.h-2.J2.m2}; FHIR/Ucum-java issues 6, 10 and 58).
 */
class UnitOracleProperties {
    private static final UcumService UCUM = ucum();
    private static final MathContext DIGITS = new MathContext(60);
    private static final Pattern TIME = Pattern.compile("(?<![A-Za-z])(a|mo|wk|d|h|min|s)(?![A-Za-z])");
    private static final BigDecimal PRECISION = new BigDecimal("1e-20");

    @Property(tries = 200)
    void factorsAgree(@ForAll("commensurable") List<String> texts) throws UcumException {
        Pair from = canonical(texts.get(0));
        Pair to = canonical(texts.get(1));
        Exact factor = Unit.parse(texts.get(0)).factorTo(Unit.parse(texts.get(1)));
        BigDecimal ours = new BigDecimal(factor.numerator()).divide(new BigDecimal(factor.denominator()), DIGITS);
        BigDecimal theirs = decimal(from).divide(decimal(to), DIGITS);
        assertThat(theirs.divide(ours, DIGITS).subtract(BigDecimal.ONE).abs()).isLessThan(PRECISION);
        assertThat(from.getCode()).isEqualTo(to.getCode());
    }

    /** Where the dimensions cancel we are stricter on purpose: mg/kg is no plain number. */
    @Property(tries = 200)
    void commensurabilityAgrees(@ForAll("units") String one, @ForAll("units") String other) throws UcumException {
        boolean ours = Unit.parse(one).isCommensurableWith(Unit.parse(other));
        boolean theirs = UCUM.isComparable(one, other);
        boolean isRatio = canonical(one).getCode().isEmpty();
        assertThat(ours).isEqualTo(theirs && (ours || !isRatio));
    }

    @Property(tries = 200)
    void everyCodeIsValidInUcumAndMeansTheSameAsItsSpelling(@ForAll("units") String text) throws UcumException {
        // The oracle works with 60 decimals: a week by a week is 0.999… to it, and times 1000000 it is 100000.
        Assume.that(TIME.matcher(text).results().count() < 2);
        String code = Unit.parse(text).code();
        assertThat(UCUM.validate(code)).isNull();
        assertThat(canonical(code).getCode()).isEqualTo(canonical(text).getCode());
        assertThat(decimal(canonical(code)).divide(decimal(canonical(text)), new MathContext(20)))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Property(tries = 200)
    void theCodesOfOurExtensionsAreAnnotationsToUcum(@ForAll("all") String text) {
        String code = Unit.parse(text).code();
        assertThat(UCUM.validate(code.replace("[mu]", "ar"))).isNull();
    }

    private static Pair canonical(String code) throws UcumException {
        return UCUM.getCanonicalForm(new Pair(new Decimal("1", 60), code));
    }

    private static BigDecimal decimal(Pair canonical) {
        return new BigDecimal(canonical.getValue().asDecimal());
    }

    private static UcumService ucum() {
        try (InputStream definitions = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            return new UcumEssenceService(definitions);
        } catch (IOException | UcumException e) {
            throw new IllegalStateException("org.fhir:ucum does not load its own definitions", e);
        }
    }

    @Provide
    Arbitrary<List<String>> commensurable() {
        return UnitArbitraries.commensurableUcum();
    }

    @Provide
    Arbitrary<String> units() {
        return UnitArbitraries.ucumUnits();
    }

    @Provide
    Arbitrary<String> all() {
        return UnitArbitraries.units();
    }
}
