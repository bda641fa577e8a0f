package io.github.attain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.github.attain.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The direction of packages: each uses only those named beside it. */
@AnalyzeClasses(packages = "io.github.attain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.attain";

    /** What a package may use, and why no more; the empty name is the root, which holds the style of builders. */
    private record Level(List<String> mayUse, String because) {
        Level(String mayUse, String because) {
            this(Arrays.asList(mayUse.split(" ", -1)), because);
        }
    }

    private static final Map<String, Level> LEVELS = new TreeMap<>(Map.ofEntries(
            Map.entry("", new Level("", "the root holds one annotation and nothing that works")),
            Map.entry("text", new Level("", "words in two languages need nothing")),
            Map.entry("spelling", new Level("", "what is not seen means nothing, wherever it stands")),
            Map.entry(
                    "problem",
                    new Level(
                            "text spelling",
                            "everything that reads data reports problems, so they know nothing of it")),
            Map.entry("source", new Level("text ", "who said it does not depend on what was said")),
            Map.entry(
                    "time",
                    new Level("problem text spelling", "days and periods are the calendar's, not the indicator's")),
            Map.entry("place", new Level("text", "places are there before anything is measured in them")),
            Map.entry("value", new Level("problem text spelling", "numbers are exact whatever they count")),
            Map.entry(
                    "indicator",
                    new Level("value time source problem text ", "an indicator is defined without places and targets")),
            Map.entry(
                    "measurement",
                    new Level(
                            "indicator value place time source problem text spelling ",
                            "what was measured does not know what was promised")),
            Map.entry("rule", new Level("indicator value time problem text", "a rule describes and does not judge")),
            Map.entry(
                    "target",
                    new Level(
                            "rule measurement indicator place time value source problem text ",
                            "promises are facts; nothing in them judges")),
            Map.entry(
                    "pack",
                    new Level(
                            "target rule measurement indicator place time value source problem text ",
                            "a pack is a book of targets and is judged by nobody")),
            Map.entry(
                    "judging",
                    new Level(
                            "target rule measurement indicator place time value source problem text ",
                            "what is accepted and what is possible is worked out without words for the reader")),
            Map.entry(
                    "assessment",
                    new Level(
                            "judging target rule measurement indicator place time value source problem text spelling ",
                            "targets written in code serve as well as loaded ones, so it knows no pack")),
            Map.entry(
                    "path",
                    new Level(
                            "judging target rule measurement indicator place time value problem text",
                            "the way to a target is the same whether anybody judges it or not")),
            Map.entry(
                    "standard",
                    new Level(
                            "measurement indicator place time value source problem text ",
                            "what was measured does not depend on what was promised")),
            Map.entry(
                    "standard.air",
                    new Level(
                            "standard measurement indicator place time value source problem text ",
                            "what was measured does not depend on what was promised")),
            Map.entry(
                    "standard.water",
                    new Level(
                            "standard measurement indicator place time value source problem text spelling ",
                            "what was measured does not depend on what was promised")),
            Map.entry(
                    "input",
                    new Level("problem text spelling ", "what the rows mean is the business of those who read them"))));

    /** Formats and shapes at the edge: they may use everything that is no edge, and nothing uses them. */
    private static final List<String> EDGES =
            List.of("grammar", "json", "exchange", "csv", "monitoring", "report", "jackson");

    private static String[] packages(Stream<String> names) {
        return names.map(name -> name.isEmpty() ? ROOT : ROOT + "." + name).toArray(String[]::new);
    }

    @ArchTest
    static void packagesUseOnlyThoseAboveThem(JavaClasses all) {
        List<String> violations = new ArrayList<>();
        LEVELS.forEach((name, level) -> {
            String[] allowed = packages(Stream.concat(Stream.of(name), level.mayUse().stream()));
            EvaluationResult result = classes()
                    .that()
                    .resideInAPackage(packages(Stream.of(name))[0])
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(describe("are not ours", c -> !isOurs(c))))
                    .because(level.because())
                    .evaluate(all);
            if (result.hasViolation()) {
                violations.add(result.getFailureReport().toString());
            }
        });
        assertThat(violations).isEmpty();
    }

    private static boolean isOurs(JavaClass c) {
        return c.getBaseComponentType().getPackageName().startsWith(ROOT);
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheMapAndAnInfoThatMarksItsNulls(JavaClasses all)
            throws ClassNotFoundException {
        TreeSet<String> found = new TreeSet<>();
        all.forEach(c -> found.add(c.getPackageName()));
        TreeSet<String> known =
                new TreeSet<>(List.of(packages(Stream.concat(LEVELS.keySet().stream(), EDGES.stream()))));
        assertThat(known).as("a package outside the map has no direction").containsAll(found);
        for (String name : found) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as("%s says what it holds, and that nothing in it is null unless it says so", name)
                    .isTrue();
        }
    }

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs the one that needs it is the same package");

    @ArchTest
    static final ArchRule nothing_uses_an_edge = noClasses()
            .that()
            .resideOutsideOfPackages(packages(EDGES.stream()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(EDGES.stream()))
            .because("formats come and go; what is said in them stays");

    @ArchTest
    static final ArchRule edges_do_not_use_one_another = slices().matching(
                    ROOT + ".(json|exchange|csv|monitoring|report)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("who wants one format should not be given another");

    @ArchTest
    static final ArchRule only_readers_of_json_know_jackson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + ".input..", ROOT + ".grammar..", ROOT + ".monitoring..", ROOT + ".jackson..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("a parser is replaced in one place, and who reads no JSON never loads it");

    @ArchTest
    static final ArchRule only_its_module_knows_data_binding = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jackson")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", ROOT + ".jackson")
            .because("data binding is optional: whoever has none must never load what needs it");

    /** The one edge upon an edge: it binds the form of {@code exchange}. */
    @ArchTest
    static final ArchRule data_binding_rests_on_the_json_form_alone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".jackson")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".json", ROOT + ".csv", ROOT + ".monitoring", ROOT + ".report", ROOT + ".judging")
            .because("it adds no form of its own");

    @ArchTest
    static final ArchRule only_tables_know_fastcsv = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".input..", ROOT + ".csv..", ROOT + ".monitoring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..")
            .because("a parser is replaced in one place");

    @ArchTest
    static final ArchRule no_other_library_is_used = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are of a library that is not on the card",
                    c -> !resideInAnyPackage(
                                            "java..",
                                            ROOT + "..",
                                            "com.google.common..",
                                            "org.jspecify..",
                                            "org.immutables..",
                                            "com.fasterxml.jackson.core..",
                                            "com.fasterxml.jackson.databind..",
                                            "de.siegmar.fastcsv..")
                                    .test(c.getBaseComponentType())
                            && !c.getBaseComponentType().isPrimitive()))
            .because("every run-time dependency is one that hosts have to carry");

    @ArchTest
    static void onlyTheResolverAsksOfWhatFormARuleIs(JavaClasses all) {
        List<String> askers = new ArrayList<>();
        for (JavaClass asker : all) {
            for (InstanceofCheck check : asker.getInstanceofChecks()) {
                boolean form = check.getRawType().isAssignableTo(Rule.class)
                        && !check.getOwner().getName().equals("equals");
                if (form) {
                    askers.add(check.getOwner().getFullName() + " asks for "
                            + check.getRawType().getSimpleName());
                }
            }
        }
        assertThat(askers)
                .as("forms are told apart by a visitor, so that the compiler finds what a new one forgets")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule no_drawer_for_odds_and_ends = noClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..impl..", "..helper..", "..helpers..", "..manager.."))
            .because("a thing that has no place has not been understood");
}
