package io.github.attain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePacks;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A small assessment on the module path, as a host with modules runs it; the expected bytes are those of the class path. Plain
 * JUnit, because the other test libraries are no part of the module graph.
 */
class CoreModulePathTest {
    private static final Place ZHENGZHOU = Place.of("410100", "郑州市", "Zhengzhou");
    private static final Clause ANNOUNCED = new Clause(
            Document.builder()
                    .title(new Text("郑州日报", "Zhengzhou Daily"))
                    .kind(Document.Kind.PRESS)
                    .build(),
            "2019-03-12");
    private static final Indicator PM25 = Indicator.builder()
            .id("air.pm25.annual-mean")
            .name(new Text("细颗粒物年均浓度", "annual mean of PM2.5"))
            .scale(Indicator.Scale.QUANTITY)
            .unit(Unit.parse("ug/m3"))
            .better(Direction.LOWER)
            .statistic(Statistic.MEAN)
            .lowest(Exact.ZERO)
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();
    private static final Indicator GOOD_DAYS = Indicator.builder()
            .id("air.good-days")
            .name(new Text("优良天数", "good days"))
            .scale(Indicator.Scale.QUANTITY)
            .unit(Unit.DAY)
            .better(Direction.HIGHER)
            .build();

    private static Target target(String id, Indicator indicator, Rule rule) {
        return Target.builder()
                .id(id)
                .place(ZHENGZHOU)
                .indicator(indicator)
                .term(Term.during(ReportingPeriod.ofYear(2019)))
                .rule(rule)
                .clause(ANNOUNCED)
                .build();
    }

    private static Assessment assessment() {
        Measurements measured = Measurements.builder()
                .add(ZHENGZHOU, PM25.id(), Year.of(2019), "58 ug/m3")
                .add(ZHENGZHOU, GOOD_DAYS.id(), Year.of(2019), "177 d")
                .build();
        return Assessor.of(List.of(
                        target("pm25", PM25, Limit.atMost("58 ug/m3")),
                        target("days", GOOD_DAYS, Limit.atLeast("215 d"))))
                .assess(ZHENGZHOU, measured, LocalDate.of(2020, 1, 31));
    }

    @Test
    void runsAsTheNamedModule() {
        Module module = Assessor.class.getModule();
        assertEquals("io.github.attain.core", module.getName());
        assertTrue(module.isNamed());
        assertTrue(module.canUse(io.github.attain.pack.RulePackProvider.class));
    }

    @Test
    void exportsEveryPackageAndOpensNothingToTheWorld() {
        ModuleDescriptor descriptor = Assessor.class.getModule().getDescriptor();
        Set<String> exported = descriptor.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        for (String name : List.of(
                "assessment",
                "indicator",
                "measurement",
                "pack",
                "place",
                "problem",
                "rule",
                "source",
                "target",
                "text",
                "time",
                "value")) {
            assertTrue(exported.contains("io.github.attain." + name), name);
        }
        assertTrue(descriptor.exports().stream().noneMatch(ModuleDescriptor.Exports::isQualified));
        assertTrue(descriptor.opens().stream().allMatch(ModuleDescriptor.Opens::isQualified));
        assertTrue(!descriptor.isOpen());
        // The annotations of the build do not follow the module to its users.
        Set<String> annotations = Set.of("org.jspecify", "org.immutables.value.annotations");
        assertTrue(descriptor.requires().stream()
                .filter(r -> annotations.contains(r.name()))
                .allMatch(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)));
        assertTrue(descriptor.requires().stream()
                .noneMatch(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)));
    }

    @Test
    void findsNoPacksWhereThereAreNone() {
        assertTrue(RulePacks.discover().isEmpty());
    }

    @Test
    void saysTheSameBytesAsOnTheClassPath() {
        String said = assessment().results().stream()
                .flatMap(r -> List.of(r.sentence(Locale.CHINA), r.sentence(Locale.ENGLISH)).stream())
                .collect(Collectors.joining("\n"));
        String expected = """
                郑州市2019年细颗粒物年均浓度：目标达到；实测58微克/立方米；目标为不高于58微克/立方米，恰在限值上；\
                结论取决于判定方式：若理解为低于58微克/立方米，则未达到（依据：郑州日报（媒体报道） 2019-03-12）。
                Zhengzhou, 2019, annual mean of PM2.5: the target is met; measured 58 µg/m³; \
                the target is at most 58 µg/m³, exactly at the limit; this hangs on a choice: read as below 58 µg/m³ it would be \
                not met (Zhengzhou Daily (press report) 2019-03-12).
                郑州市2019年优良天数：目标未达到；实测177天；目标为不少于215天，低于目标值38天（17.67 %）\
                （依据：郑州日报（媒体报道） 2019-03-12）。
                Zhengzhou, 2019, good days: the target is not met; measured 177 d; the target is at least 215 d, \
                below the limit by 38 d (17.67 %) (Zhengzhou Daily (press report) 2019-03-12).""";
        assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8), said);
    }

    @Test
    void showsItsArithmetic() {
        Result result = assessment().of("pm25").orElseThrow();
        assertEquals(
                List.of("2019: 58 µg/m³", "58 ≤ 58 µg/m³: true (rounded-value comparison)"),
                result.steps().stream().map(s -> s.text().en()).toList());
    }
}
