package io.github.attain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** No clock, no locale, no binary fractions, nothing of others in the public face. */
@AnalyzeClasses(packages = "io.github.attain", importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
    private static final String ROOT = "io.github.attain";
    private static final Set<String> CLOCKS = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");
    private static final Set<String> SURROUNDINGS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.Thread.getContextClassLoader",
            "java.lang.String.formatted",
            "java.text.NumberFormat.getInstance",
            "java.text.Collator.getInstance");

    private static DescribedPredicate<JavaAccess<?>> call(String what, DescribedPredicate<JavaAccess<?>> predicate) {
        return predicate.as(what);
    }

    private static DescribedPredicate<JavaAccess<?>> where(java.util.function.Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe("", test);
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget t
                ? t.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    @ArchTest
    static final ArchRule no_clock = noClasses()
            .should()
            .accessTargetWhere(call(
                    "it reads a clock",
                    where(a -> CLOCKS.contains(target(a))
                            || (a.getTargetOwner().getPackageName().startsWith("java.time")
                                    && a.getName().equals("now"))
                            || a.getTargetOwner().getName().equals("java.time.Clock")
                            || target(a).equals("java.util.Date.<init>"))))
            .because("the date of an assessment is an argument, so that the same input gives the same bytes");

    @ArchTest
    static final ArchRule no_surroundings = noClasses()
            .should()
            .accessTargetWhere(call("it looks at where it runs", where(a -> SURROUNDINGS.contains(target(a)))))
            .because("locale, zone, charset and class path of a machine must not change an answer");

    @ArchTest
    static final ArchRule no_formatting_in_the_default_locale = noClasses()
            .should()
            .accessTargetWhere(call(
                    "it formats or changes case without naming a locale",
                    where(a -> (target(a).equals("java.lang.String.format")
                                    && !parameters(a).contains(Locale.class.getName()))
                            || ((target(a).equals("java.lang.String.toLowerCase")
                                            || target(a).equals("java.lang.String.toUpperCase"))
                                    && parameters(a).isEmpty()))))
            .because("i is İ and 0 is ० somewhere");

    @ArchTest
    static final ArchRule no_standard_streams = noClasses()
            .should()
            .accessTargetWhere(call(
                    "it writes to the console or ends the program",
                    where(a -> Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.exit")
                                    .contains(target(a))
                            || a.getName().equals("printStackTrace"))))
            .because("a library answers its caller and nobody else");

    @ArchTest
    static final ArchRule no_mutable_statics =
            fields().that().areStatic().should().beFinal().because("there are no global settings and no registries");

    private static boolean isBinary(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    private static final ArchCondition<JavaClass> HOLD_BINARY_FRACTIONS = new ArchCondition<>("hold binary fractions") {
        @Override
        public void check(JavaClass c, ConditionEvents events) {
            for (JavaField field : c.getFields()) {
                // The largest double that the one door lets in.
                boolean door = field.getFullName().equals(ROOT + ".value.Exact.LARGEST_DOUBLE");
                if (isBinary(field.getRawType()) && !door) {
                    events.add(SimpleConditionEvent.satisfied(field, field.getDescription()));
                }
            }
            for (JavaCodeUnit unit : c.getCodeUnits()) {
                boolean door = unit.getFullName().equals(ROOT + ".value.Exact.fromDouble(double)");
                if (!door
                        && (unit.getRawParameterTypes().stream().anyMatch(PurityTest::isBinary)
                                || isBinary(unit.getRawReturnType()))) {
                    events.add(SimpleConditionEvent.satisfied(unit, unit.getDescription()));
                }
            }
        }
    };

    @ArchTest
    static final ArchRule no_binary_fractions = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".value", ROOT + ".rule", ROOT + ".assessment", ROOT + ".measurement", ROOT + ".indicator")
            .should(HOLD_BINARY_FRACTIONS)
            .because("0.35 is not 0.34999…; the one door is Exact.fromDouble");

    private static Stream<JavaClass> named(JavaCodeUnit unit) {
        return Stream.concat(
                        Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType())),
                        unit.getExceptionTypes().stream())
                .map(JavaType.class::cast)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isJdkOrOwn(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return type.getBaseComponentType().isPrimitive() || name.startsWith("java.") || name.startsWith(ROOT + ".");
    }

    private static final ArchCondition<JavaClass> NAME_ONLY_JDK_AND_OWN_TYPES =
            new ArchCondition<>("name only JDK and own types in open signatures") {
                @Override
                public void check(JavaClass c, ConditionEvents events) {
                    // Builders inherit their public methods from generated classes that are not public themselves.
                    Stream.concat(Stream.of(c), c.getAllRawSuperclasses().stream())
                            .filter(s -> s.getPackageName().startsWith(ROOT))
                            .forEach(s -> check(c, s, events));
                }

                private void check(JavaClass c, JavaClass s, ConditionEvents events) {
                    s.getCodeUnits().stream()
                            .filter(u -> isOpen(u.getModifiers())
                                    && !u.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .forEach(u -> named(u).filter(type -> !isJdkOrOwn(type))
                                    .forEach(type -> events.add(SimpleConditionEvent.violated(
                                            c, u.getFullName() + " names " + type.getName()))));
                    s.getFields().stream()
                            .filter(f -> isOpen(f.getModifiers()))
                            .flatMap(f -> f.getType().getAllInvolvedRawTypes().stream())
                            .filter(type -> !isJdkOrOwn(type))
                            .forEach(type -> events.add(
                                    SimpleConditionEvent.violated(c, c.getName() + " shows " + type.getName())));
                }
            };

    @ArchTest
    static final ArchRule the_public_face_is_ours = classes()
            .that()
            .arePublic()
            .and()
            // Not exported: what opens files hands their parser to those who read them.
            .resideOutsideOfPackage(ROOT + ".input..")
            .should(NAME_ONLY_JDK_AND_OWN_TYPES)
            .because("hosts bring their own Guava and Jackson");
}
