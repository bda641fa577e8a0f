package io.github.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Arm;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public static method and every constructor of a record, given what nobody should give. */
class AbsurdInputTest {
    private static final int TRIES = 150;
    private static final List<String> SWEPT = List.of(
            "text", "problem", "source", "time", "place", "value", "indicator", "measurement", "rule", "target");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud800",
            "NaN",
            "?",
            "{",
            "{value}",
            "46 ug/m3",
            "46 %",
            "7 of 9",
            "0 of 0",
            "7/0",
            "2025",
            "2025-02-30",
            "1e999999999",
            "1e-999999999",
            "-0",
            "Ⅲ",
            "yes",
            "万",
            "1",
            "410800",
            "9".repeat(70_000));
    private static final Limit LIMIT = Limit.atMost("46 ug/m3");

    private static final Map<Class<?>, List<?>> POOL = Map.ofEntries(
            Map.entry(String.class, TEXTS),
            Map.entry(CharSequence.class, TEXTS),
            Map.entry(int.class, List.of(Integer.MIN_VALUE, -1000, -1, 0, 1, 2, 13, 366, 10_000, Integer.MAX_VALUE)),
            Map.entry(long.class, List.of(Long.MIN_VALUE, -1L, 0L, 1L, 9L, Long.MAX_VALUE)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(
                    double.class,
                    List.of(Double.NaN, Double.NEGATIVE_INFINITY, -0.0, 0.35, Double.MIN_VALUE, Double.MAX_VALUE)),
            Map.entry(
                    BigDecimal.class,
                    Stream.of("0", "-1.50", "1e999999999", "1e-999999999", "1e1000", "1e-1000")
                            .map(BigDecimal::new)
                            .toList()),
            Map.entry(
                    Exact.class,
                    List.of(Exact.ZERO, Exact.of(-1), Exact.ratio(7, 9), Exact.parse("1e59"), Exact.parse("1e-60"))),
            Map.entry(
                    Unit.class,
                    List.of(Unit.ONE, Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.parse("ug/m3"), Unit.COUNT)),
            Map.entry(
                    Quantity.class,
                    Stream.of("0 %", "-100 %", "1e59 t", "46 ug/m3", "-1 {pp}", "7/9 %")
                            .map(Quantity::parse)
                            .toList()),
            Map.entry(
                    io.github.attain.value.Value.class,
                    List.of(
                            Quantity.parse("0 t"),
                            Share.of(0, 1),
                            new Rank(1, 1),
                            Finding.NO,
                            GradeScale.LETTERS.grade("A"))),
            Map.entry(Text.class, List.of(Text.same(""), new Text("甲", "a"))),
            Map.entry(LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29))),
            Map.entry(Year.class, List.of(Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE), Year.of(0), Year.of(2024))),
            Map.entry(
                    YearMonth.class,
                    List.of(YearMonth.of(Year.MIN_VALUE, 1), YearMonth.of(Year.MAX_VALUE, 12), YearMonth.of(2024, 2))),
            Map.entry(
                    ReportingPeriod.class,
                    List.of(
                            ReportingPeriod.ofYear(1),
                            ReportingPeriod.ofYear(9999),
                            ReportingPeriod.ofYears(1, 9999),
                            ReportingPeriod.parse("2024-02-29"))),
            Map.entry(GradeScale.class, List.of(GradeScale.LETTERS, GradeScale.SURFACE_WATER)),
            Map.entry(io.github.attain.value.Grade.class, List.of(GradeScale.LETTERS.grade("A"))),
            Map.entry(Limit.class, List.of(LIMIT, Limit.above("-100 %"), Limit.below("0 t"), Limit.atLeast("1e59 %"))),
            Map.entry(
                    io.github.attain.rule.Rule.class,
                    List.of(LIMIT, FindingRequired.of(Finding.YES), new io.github.attain.rule.Assigned(Text.same("")))),
            Map.entry(io.github.attain.source.Document.class, List.of(Facts.CLAUSE.document())),
            Map.entry(io.github.attain.place.Place.class, List.of(Facts.CITY)),
            Map.entry(io.github.attain.indicator.Indicator.class, List.of(Facts.PM25, Facts.BLACK_WATER)),
            Map.entry(Problem.class, List.of(Problem.of(ProblemCode.DUPLICATE))),
            Map.entry(Location.class, List.of(Location.NONE, new Location("\u0000", "\u202e"))),
            Map.entry(Arm.class, List.of(Arm.of(LIMIT))),
            Map.entry(
                    io.github.attain.measurement.Measurement.class,
                    List.of(Facts.measured(Facts.PM25, "2025", "46 ug/m3").build())),
            Map.entry(Object.class, List.of("", 0, Text.same(""))),
            Map.entry(Object[].class, List.<Object[]>of(new Object[0], new Object[] {"", 0})),
            Map.entry(Optional.class, List.of(Optional.empty())),
            Map.entry(OptionalInt.class, List.of(OptionalInt.empty(), OptionalInt.of(-1), OptionalInt.of(400))),
            Map.entry(Comparator.class, List.of(Comparator.naturalOrder())),
            Map.entry(Enum.class, List.of(ProblemCode.DUPLICATE, Severity.WARNING)),
            Map.entry(Locale.class, List.of(Locale.ROOT, Locale.CHINA, Locale.forLanguageTag("tr-TR-u-nu-deva"))),
            Map.entry(Iterable.class, List.of(List.of())),
            Map.entry(java.util.Collection.class, List.of(List.of(), List.of(Exact.ONE, Exact.ONE))));

    static Stream<Executable> factories() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.attain").stream()
                        .filter(c -> SWEPT.contains(c.getPackageName().replace("io.github.attain.", "")))
                        .map(JavaClass::reflect)
                        .filter(c -> Modifier.isPublic(c.getModifiers()))
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(c -> Stream.concat(
                                c.isRecord() ? Arrays.stream(c.getConstructors()) : Stream.<Constructor<?>>empty(),
                                Arrays.stream(c.getMethods()).filter(m -> Modifier.isStatic(m.getModifiers()))))
                        .filter(e -> e.getDeclaringClass().getName().startsWith("io.github.attain"))
                        .filter(e -> !e.isSynthetic() && !isOfAnEnum(e));
    }

    private static boolean isOfAnEnum(Executable e) {
        return e.getDeclaringClass().isEnum() && List.of("values", "valueOf").contains(e.getName());
    }

    private static List<?> pool(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == List.class) {
            return lists(parameter.getParameterizedType().getTypeName());
        }
        List<?> pool = POOL.get(type);
        return pool == null ? new ArrayList<>() : pool;
    }

    private static List<?> lists(String type) {
        List<Object> lists = new ArrayList<>(List.of(List.of()));
        POOL.forEach((of, values) -> {
            if (type.contains(of.getName())) {
                lists.add(List.of(values.get(0)));
                lists.add(List.of(values.get(0), values.get(0)));
                lists.add(List.copyOf(values));
            }
        });
        return lists;
    }

    @ParameterizedTest
    @MethodSource("factories")
    void absurdInputIsRefusedWithADocumentedException(Executable factory) {
        List<List<?>> pools = Arrays.stream(factory.getParameters())
                .<List<?>>map(AbsurdInputTest::pool)
                .toList();
        assertThat(pools).as("a pool for every parameter of %s", factory).noneMatch(List::isEmpty);
        Random random = new Random(factory.toString().hashCode());
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < TRIES; i++) {
                Object[] arguments = pools.stream()
                        .map(p -> (Object) p.get(random.nextInt(p.size())))
                        .toArray();
                call(factory, arguments);
            }
        });
    }

    private static void call(Executable factory, Object[] arguments) throws ReflectiveOperationException {
        try {
            Object made = factory instanceof Method method
                    ? method.invoke(null, arguments)
                    : ((Constructor<?>) factory).newInstance(arguments);
            // Whatever came out can be looked at.
            assertThat(java.util.Objects.toString(made)).isNotNull();
            assertThat(java.util.Objects.hashCode(made)).isEqualTo(java.util.Objects.hashCode(made));
        } catch (InvocationTargetException thrown) {
            boolean reads = factory instanceof Method method && method.getReturnType() == Checked.class;
            boolean documented = thrown.getCause() instanceof IllegalArgumentException
                    || thrown.getCause() instanceof ProblemsException
                    || (thrown.getCause() instanceof ArithmeticException
                            && factory.getName().equals("ratio"));
            boolean empty = factory.getDeclaringClass() == Checked.class;
            assertThat(documented && (!reads || empty))
                    .as("%s threw %s", factory, thrown.getCause())
                    .isTrue();
        }
    }
}
