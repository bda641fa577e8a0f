package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        微克/立方米       | ug/m3                  | mg/L             | 0.000001
        微克每立方米      | ug/m3                  | g/m3             | 0.000001
        毫克/立方米       | mg/m3                  | ug/m3            | 1000
        毫克每升          | mg/L                   | g/m3             | 1
        毫克/升           | mg/L                   | g/L              | 0.001
        个百分点          | {pp}                   | {pp}             | 1
        百分点            | {pp}                   | {pp}             | 1
        克                | g                      | kg               | 0.001
        千克              | kg                     | g                | 1000
        公斤              | kg                     | g                | 1000
        吨                | t                      | kg               | 1000
        万吨              | 10*4.t                 | kg               | 10000000
        平方米            | m2                     | cm2              | 10000
        万平方米          | 10*4.m2                | har              | 1
        平方公里          | km2                    | har              | 100
        平方千米          | km2                    | m2               | 1000000
        公顷              | har                    | m2               | 10000
        千公顷            | 10*3.har               | km2              | 10
        万公顷            | 10*4.har               | km2              | 100
        亩                | [mu]                   | m2               | 2000/3
        万亩              | 10*4.[mu]              | km2              | 20/3
        立方米            | m3                     | L                | 1000
        万立方米          | 10*4.m3                | m3               | 10000
        亿立方米          | 10*8.m3                | km3              | 0.1
        升                | L                      | mL               | 1000
        千瓦              | kW                     | W                | 1000
        万千瓦            | 10*4.kW                | MW               | 10
        百万千瓦          | 10*6.kW                | GW               | 1
        千瓦时            | kW.h                   | J                | 3600000
        万千瓦时          | 10*4.kW.h              | MW.h             | 10
        亿千瓦时          | 10*8.kW.h              | GW.h             | 100
        吨/(月·平方公里)  | t/(mo.km2)             | kg/(mo.har)      | 10
        吨/月·平方公里    | t/(mo.km2)             | g/(mo.m2)        | 1
        起/万枚           | {event}/(10*4.{piece}) | {event}/{piece}  | 0.0001
        起/每万枚         | {event}/(10*4.{piece}) | {count}/{count}  | 0.0001
        人/10万人         | {person}/(10*5.{person}) | 人/人          | 0.00001
        天                | d                      | h                | 24
        日                | d                      | min              | 1440
        周                | wk                     | d                | 7
        月                | mo                     | d                | 30.4375
        年                | a                      | d                | 365.25
        小时              | h                      | s                | 3600
        公里              | km                     | m                | 1000
        千米              | km                     | m                | 1000
        米                | m                      | cm               | 100
        元                | {CNY}                  | {CNY}            | 1
        万元              | 10*4.{CNY}             | {CNY}            | 10000
        亿元              | 10*8.{CNY}             | 万元             | 10000
        万亿元            | 10*12.{CNY}            | 亿元             | 10000
        万吨标准煤        | 10*4.{tce}             | {tce}            | 10000
        吨标准煤/万元     | {tce}/(10*4.{CNY})     | {tce}/{CNY}      | 0.0001
        立方米/万元       | m3/(10*4.{CNY})        | L/{CNY}          | 0.1
        """)
    void chineseNamesMeanWhatTheirDefinitionSays(String name, String code, String other, String factor) {
        Unit unit = Unit.parse(name);
        assertThat(unit.code()).isEqualTo(code);
        assertThat(unit).isEqualTo(Unit.parse(code));
        // The factors are written by hand from the definitions.
        assertThat(unit.factorTo(Unit.parse(other))).hasToString(factor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ug/m3       | µg/m³ ; μg/m³ ; ug/m^3 ; ug/m³ ; ㎍/㎥ ; μg／m³ ; μg∕m3 ; ug / m3 ; ug.m-3 ; ug.m⁻³ ; ug.m^-3
        ug/m3       | 微克/m3 ; ug每立方米 ; (ug)/(m3) ; ((ug/((m3)))) ; 1.ug/m3 ; 10*0.ug/m3 ; ug/m+3
        mg/L        | mg/l ; ㎎/L
        %           | ％
        m2          | ㎡ ; m² ; m^2 ; m.m
        km2         | km² ; ㎢ ; km2
        har         | ha ; ㏊
        [mu]        | mu ; 亩
        kW.h        | kWh ; kW·h ; h.kW ; 千瓦·小时
        {tce}       | tce ; 吨标煤
        {pp}        | pp ; percentage points ; percentage point
        10*4.t      | 10^4 t ; 10⁴ t ; 10*4t ; 10⁴吨 ; 万t ; 10000.t ; 10*2.10*2.t ; 10*+4.t ; （10*4）.t
        10*8.m3     | 亿m3 ; 亿m³ ; 万万立方米
        km2/(mo.a)  | km2/mo/a ; km2/(a.mo)
        1/m3        | /m3 ; m-3 ; 每立方米
        t/(mo.km2)  | t/(km2.mo) ; t/km²·month ; t/mo/km2 ; 吨/(平方公里·月) ; t/km²/month
        t.km2/mo    | t/mo.km2
        g/(d.m2)    | g/（m2·d） ; g/(m2⋅d) ; g/m²•d
        1/10*4      | 10*-4 ; 1/万
        10*4        | 万 ; 10⁴ ; 10000
        1           | 10*4.10*-4 ; 10*0
        m/m         | m.m-1
        """)
    void oneUnitHasManySpellingsAndOneCode(String code, String spellings) {
        assertThat(spellings.split(" ; "))
                .allSatisfy(spelling -> assertThat(Unit.parse(spelling))
                        .isEqualTo(Unit.parse(code))
                        .hasSameHashCodeAs(Unit.parse(code))
                        .hasToString(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"个", "家", "条", "辆", "处", "台", "座", "起", "次", "项", "枚", "人", "户", "只", "套"})
    void countsOfAnythingAreCounts(String word) {
        assertThat(Unit.parse(word).factorTo(Unit.COUNT)).isEqualTo(Exact.ONE);
        assertThat(Unit.parse("万" + word).factorTo(Unit.COUNT)).isEqualTo(Exact.of(10_000));
        assertThat(Unit.parse(word).symbol().zh()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        %               | 1 ; {pp} ; 10*-2 ; m/m ; %/a
        {pp}            | 1 ; {count}
        {count}         | 1 ; {CNY} ; d
        {CNY}           | 1 ; 10*4
        {tce}           | t ; 1
        t               | m3 ; kW ; t/a
        ug/m3           | ug/m2 ; ug ; ug/m ; ug/{count}
        kW              | kW.h ; J
        km              | km2 ; km3
        mg/kg           | 1 ; % ; m/m
        {event}/{piece} | 1 ; mg/kg ; {event} ; % ; {CNY}/{CNY}
        1/a             | a ; 1
        """)
    void differentThingsDoNotConvert(String code, String others) {
        Unit unit = Unit.parse(code);
        assertThat(others.split(" ; ")).extracting(Unit::parse).allSatisfy(other -> {
            assertThat(unit.isCommensurableWith(other)).isFalse();
            assertThat(other.isCommensurableWith(unit)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unit.factorTo(other))
                    .withMessage("the unit " + unit + " cannot be converted to " + other);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        har        | [mu]       | 15
        [mu]       | har        | 1/15
        km2        | [mu]       | 1500
        m/s        | km/h       | 3.6
        km/h       | m/s        | 5/18
        mg/kg      | g/t        | 1
        mm         | m3/m2      | 0.001
        kW.h       | MJ         | 3.6
        kg.m2/s2   | J          | 1
        J/s        | W          | 1
        g.m/m      | mg         | 1000
        1/L        | 1/m3       | 1000
        t/a        | kg/d       | 4000/1461
        t/(mo.km2) | t/(a.km2)  | 12
        ug/m3      | mg/m3      | 0.001
        """)
    void factorsAreExact(String from, String to, String factor) {
        assertThat(Unit.parse(from).factorTo(Unit.parse(to))).hasToString(factor);
    }

    @Test
    void theFactorOfEqualUnitsIsOne() {
        assertThat(Unit.parse("t/(mo.km2)").factorTo(Unit.parse("吨/月·平方公里"))).isSameAs(Exact.ONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ug/m3                  | 微克/立方米       | µg/m³
        mg/L                   | 毫克/升           | mg/L
        %                      | %                 | %
        {pp}                   | 个百分点          | percentage points
        t                      | 吨                | t
        10*4.t                 | 万吨              | 10⁴ t
        km2                    | 平方公里          | km²
        har                    | 公顷              | ha
        [mu]                   | 亩                | mu
        10*4.[mu]              | 万亩              | 10⁴ mu
        10*8.m3                | 亿立方米          | 10⁸ m³
        kW.h                   | 千瓦时            | kW·h
        g/(kW.h)               | 克/千瓦时         | g/(kW·h)
        kW.h2                  | 千瓦·小时²        | kW·h²
        t/(mo.km2)             | 吨/(月·平方公里)  | t/(month·km²)
        {event}/(10*4.{piece}) | 起/万枚           | events/10⁴ pieces
        10*8.{CNY}             | 亿元              | 10⁸ CNY
        10*3.t                 | 10³吨             | 10³ t
        m4/s2                  | 米⁴/秒²           | m⁴/s²
        1/m3                   | 1/立方米          | 1/m³
        10*4                   | 万                | 10⁴
        """)
    void symbolsAreWhatReadersKnow(String code, String zh, String en) {
        assertThat(Unit.parse(code).symbol()).isEqualTo(new Text(zh, en));
    }

    @Test
    void aPlainNumberHasNoSymbol() {
        assertThat(Unit.ONE.symbol()).isEqualTo(Text.same(""));
        assertThat(Unit.ONE).hasToString("1");
    }

    @Test
    void theConstantsAreTheirCodes() {
        assertThat(Unit.PERCENT).isEqualTo(Unit.parse("%"));
        assertThat(Unit.PERCENTAGE_POINT).isEqualTo(Unit.parse("个百分点"));
        assertThat(Unit.COUNT).isEqualTo(Unit.parse("个"));
        assertThat(Unit.DAY).isEqualTo(Unit.parse("天"));
        assertThat(Unit.DAY).isNotEqualTo(Unit.COUNT).isNotEqualTo("d");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anythingElseIsAnUnknownUnit(String text) {
        Checked<Unit> read = Unit.read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_UNIT);
        assertThat(read.problems().get(0).attributes()).containsOnlyKeys("value", "allowed");
        assertThatThrownBy(() -> Unit.parse(text)).isInstanceOf(ProblemsException.class);
    }

    static Stream<String> hostile() {
        Stream<String> visible = Stream.of("""
            () (g g) ((((((((g)))))))) / . g. g/ g..m g//m ·g g· 每 g每 每每 { {} [ [] {foo} {count t{tce} {count}2 人·人
            m0 m^ m- m^^2 m10 m99 m100 m99999999999 m5.m5 m²³² ² ^2 m₂ CO₂ g① ⅷ 😀 ａｂ
            10* 10*31.g 10*99999999999 10*-99.g 1^4 2.m 0 01 12 -1 1.5 100t 1e3 1000000000000000000000000000000000000.g
            mgL mgl kmo kh kmin mwk k (t)m (10*4)t (m/s)2 K Cel dB [pH] B mol Ki Kg null NaN
            百分 吨吨 万吨万 平方 平方吨 立方 标准煤 t·个·辆·起·枚·户·处·座·台·项
            """.split("\\s+"));
        Stream<String> others =
                Stream.of("", " ", "\0", "mg\0", "mg\0/L", "mg/L\0", "\ud800", "g\udc00", "\ud800/m", "g\n/m");
        Stream<String> spaced = Stream.of("10 t", "mg L", "ug/m3 ug", "m 3", "u g", "percentage  points");
        Stream<String> large = Stream.of(
                "(".repeat(100_000), "(".repeat(50_000) + ")".repeat(50_000), "g".repeat(61), "m.".repeat(40) + "m");
        return Stream.of(visible, others, spaced, large).flatMap(texts -> texts);
    }

    @ParameterizedTest
    @CsvSource({"MG/L, mg/L", "KG, kg", "UG/M3, ug/m3", "Km2, km2", "M³, m3", "T, t", "T/KM², t/km2"})
    void aNearNameIsSuggested(String text, String suggestion) {
        Problem problem = Unit.read(text).problems().get(0);
        assertThat(problem.attributes()).containsEntry("value", text).containsEntry("allowed", suggestion + " ?");
    }

    @ParameterizedTest
    @CsvSource({
        "Mg/m3, mg/m3, 1000000000",
        "Mg/L, mg/L, 1000000000",
        "Gg/m3, g/m3, 1000000000",
        "mg/um3, mg/m3, 1000000000000000000",
        "kg/m3, mg/m3, 1000000",
        "t/m3, mg/m3, 1000000000",
        "公斤/立方米, mg/m3, 1000000",
        "吨/升, mg/L, 1000000000",
        "kg/L, mg/L, 1000000",
        "g/mL, mg/L, 1000000",
        "g/cm3, mg/m3, 1000000000",
        "cg/L, mg/L, 10",
        "hg/m3, mg/m3, 100000",
        "mg/km3, mg/m3, 0.000000001",
        "毫克/立方公里, mg/m3, 0.000000001",
        "mg/hm3, mg/m3, 0.000001",
        "ug/mm3, ug/m3, 1000000000",
        "mg/kL, mg/L, 0.001",
        "ug/hL, ug/L, 0.01",
        "mt, t, 0.001",
        "ut/d, t/d, 0.000001",
        "Mm, mm, 1000000000",
        "Mm3, m3, 1000000000000000000",
        "兆克/立方米, mg/m3, 1000000000"
    })
    void aPrefixThatNobodyMeansIsRefusedWithTheUnitThatIs(String text, String meant, String times) {
        Problem problem = Unit.read(text).problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_UNIT);
        assertThat(problem.message().en())
                .isEqualTo(
                        "unknown unit \"" + text + "\": " + meant + " ? (as written it is " + times + " times that)");
        assertThat(problem.message().zh()).contains(meant + " ?（按此写法为", "，是其" + times + "倍）");
        assertThat(Unit.parse(meant)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ug/Nm3, ug/m3",
        "mg/Nm³, mg/m3",
        "mg/Nm^3, mg/m3",
        "mg/N㎥, mg/m3",
        "ug/nm3, ug/m3",
        "UG/NM3, ug/m3",
        "微克/标立方米, ug/m3",
        "毫克/标准立方米, mg/m3"
    })
    void theStandardStateIsABasisAndNoUnit(String text, String meant) {
        Problem problem = Unit.read(text).problems().get(0);
        assertThat(problem.attributes().get("allowed"))
                .isEqualTo(meant + " ? (the N of Nm³ is the standard state of the gas, a basis and no unit)");
        assertThat(problem.message().zh()).contains("标准状态", "气体状态");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mg",
                "nm",
                "um",
                "hm2",
                "hm3",
                "dm3",
                "cm3",
                "km3",
                "ML/d",
                "Mt",
                "mL",
                "ug/cm2",
                "t/km2",
                "t/(mo.km2)",
                "t/km2·月",
                "kg/(km2·d)",
                "kg/(m3.d)",
                "m3/(10*4.{CNY})",
                "kW.h",
                "ng/m3",
                "g/m3",
                "g/L",
                "mg/mL",
                "ug/dm3",
                "mg/cm3",
                "ng/L",
                "{count}/L",
                "kg/har",
                "mg/kg",
                "g/t",
                "m3/t",
                "L/s",
                "kg/h"
            })
    void otherPrefixesStay(String text) {
        assertThat(Unit.read(text).problems()).isEmpty();
    }

    @Test
    void withoutANearNameTheHintListsExamplesThatAreReallyRead() {
        Problem problem = Unit.read("furlong").problems().get(0);
        String allowed = problem.attributes().getOrDefault("allowed", "").replace("…", "");
        assertThat(allowed.split("[,;] ")).hasSizeGreaterThan(8).allSatisfy(hint -> Unit.parse(hint));
        assertThat(problem.message().en()).startsWith("unknown unit \"furlong\": %, ug/m3, mg/L");
    }

    @ParameterizedTest
    @CsvSource({
        "t, true", "d, true", "{count}, true", "har, true", "{household}, true", "10*4.t, true",
        "1, false", "%, false", "{pp}, false", "ug/m3, false", "t/a, false", "/m3, false"
    })
    void anAmountIsWhatThereIsOfSomething(String unit, boolean amount) {
        assertThat(Unit.parse(unit).isAmount()).isEqualTo(amount);
    }

    /** Letters and digits at the ends of their rows, and their neighbours, which are neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "`m", "{m", "@m", "[m", "m`", "m@", "Zm", "zm", "\u4dff米", "\ua000米", "1:", "1/", "0t", "00t", "20t"
            })
    void neighboursOfLettersAreNone(String text) {
        assertThat(Unit.read(text).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"万, 10*4", "十万人, 10*5.{person}", "10万人, 10*5.{person}", "10十人, 10*2.{person}", "10亿千瓦时, 10*9.kW.h"})
    void aScaleStandsBeforeWhatItCounts(String text, String code) {
        assertThat(Unit.parse(text).code()).isEqualTo(Unit.parse(code).code());
    }

    @Test
    void aUnitHasABound() {
        assertThat(Unit.read("t" + " ".repeat(118) + "t").value()).isEmpty();
        assertThat(Unit.read(" ".repeat(119) + "t").value()).contains(Unit.parse("t"));
        assertThat(Unit.read(" ".repeat(120) + "t").value()).isEmpty();
        assertThat(Unit.read("((((t))))").value()).contains(Unit.parse("t"));
        assertThat(Unit.read("(((((t)))))").value()).isEmpty();
    }

    /** A metre has no large prefixes, and a power of micrometres is none that anybody means; a micrometre is. */
    @ParameterizedTest
    @CsvSource({"um, true", "um2, false", "um3, false", "mm2, true", "Mm, false", "kt, true", "mt, false", "dt, false"})
    void aPrefixMakesSense(String unit, boolean sensible) {
        assertThat(Unit.read(unit).value().isPresent()).isEqualTo(sensible);
    }

    @Test
    void aPowerOfTenGoesToThirty() {
        assertThat(Unit.parse("10³⁰t").code()).isEqualTo("10*30.t");
        assertThat(Unit.parse("10¹⁰t").code()).isEqualTo("10*10.t");
        assertThat(Unit.read("10*31.t").value()).isEmpty();
        assertThat(Unit.parse("t/10*30").code()).isEqualTo("t/10*30");
        assertThat(Unit.read("t/10*31").value()).isEmpty();
    }

    /** Sixty characters are the longest unit that is read, and the longest code that is written. */
    @Test
    void sixtyCharactersAreAUnit() {
        String scales = "10*1.".repeat(11);
        assertThat(Unit.parse(scales + "10*10").code()).isEqualTo("10*21");
        assertThat(Unit.read(scales + "10*1.t").value()).isEmpty();
        assertThat(Unit.parse("户·人·枚·项·只·套·元·吨标准煤").code()).hasSize(60);
        assertThat(Unit.read("户·人·枚·个·只·套·元·吨标准煤").value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"吨^0", "吨^", "吨^x", "万吨^0", "吨吨吨x", "五吨", "万五吨", "每"})
    void aPowerIsAWholeNumberAndWhatIsLeftIsNoUnit(String text) {
        assertThat(Unit.read(text).value()).isEmpty();
    }
}
