package io.github.attain.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.w3c.dom.Element;

class PageProperties {

    /** Whatever a name is, the page is well-formed and the name is read as what every report makes of it. */
    @Property(tries = 300)
    void anyTextStaysText(@ForAll String text) {
        Html out = new Html();
        out.open("p title='{}'", text).text(text).own("<i>{}</i>", text).close();
        Element read = Dom.of(out.toString()).root();

        assertThat(read.getAttribute("title")).isEqualTo(Plain.text(text));
        assertThat(Dom.text(read, "zh")).isEqualTo(Plain.text(text).repeat(2));
        assertThat(read.getChildNodes().getLength()).isLessThanOrEqualTo(2);
    }

    @Property(tries = 40)
    void anyNameOfAPlaceAnIndicatorAndADocumentStaysText(@ForAll @Size(max = 40) String name) {
        Dom page = Dom.of(Page.of(SamplePage.hostile(name + "x"), Locale.CHINA).html());
        assertThat(page.all("script", "")).hasSize(1);
        assertThat(Dom.text(page.all("td", "").get(2), "zh")).isEqualTo(Plain.text(name + "x"));
    }

    @Example
    void whatWantsToBeMarkupIsNone() {
        Dom page = Dom.of(Page.of(SamplePage.hostile(), Locale.ENGLISH).html());
        assertThat(page.all("script", "")).hasSize(1);
        assertThat(page.all("img", "")).isEmpty();
        assertThat(page.all("tbody", "").get(0).getAttribute("data-target")).isEqualTo("t'\"<>&1");
        assertThat(page.all("tbody", "").get(0).getAttribute("data-field")).isEqualTo("a'\"<b");
    }

    /** An axis holds all its numbers between round ones, each 1, 2 or 5 times a power of ten from the next, and no step too many. */
    @Property
    void anAxisGoesFromRoundNumberToRoundNumber(
            @ForAll @Size(min = 1, max = 5) List<BigDecimal> numbers, @ForAll @IntRange(min = 2, max = 8) int most) {
        List<Exact> values = numbers.stream().map(Exact::of).toList();
        Scale scale = new Scale(values, most, 0, 100);

        assertThat(scale.steps()).isBetween(1, most + 1);
        for (Exact value : values) {
            assertThat(scale.holds(value)).isTrue();
            assertThat(scale.at(value)).isBetween(0.0, 100.0);
        }
        BigDecimal low = number(scale, 0);
        BigDecimal last = number(scale, scale.steps());
        assertThat(low).isLessThanOrEqualTo(Collections.min(numbers).round(MathContext.DECIMAL64));
        assertThat(last).isGreaterThanOrEqualTo(Collections.max(numbers).round(MathContext.DECIMAL64));
        BigDecimal step = number(scale, 1).subtract(low).stripTrailingZeros();
        assertThat(step.unscaledValue()).isIn(BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(5));
    }

    private static BigDecimal number(Scale scale, int mark) {
        return new BigDecimal(scale.label(mark).replace('−', '-'));
    }
}
