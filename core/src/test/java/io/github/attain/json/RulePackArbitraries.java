package io.github.attain.json;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Indicator.Scale;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Dust;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Arm;
import io.github.attain.rule.FindingRequired;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Hedge;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Generators of whole rule packs, good ones: everything refers to something that is there. */
final class RulePackArbitraries {
    /** Units of which several convert to one another. */
    static final List<String> UNITS = List.of(
            "ug/m3",
            "mg/m3",
            "t",
            "10*4.t",
            "kg",
            "har",
            "[mu]",
            "km2",
            "{count}",
            "{firm}",
            "1",
            "t/(mo.km2)",
            "kW.h");

    private static final List<Relation.Kind> FREE_KINDS =
            List.of(Relation.Kind.RESTATES, Relation.Kind.SUPERSEDES, Relation.Kind.PART_OF, Relation.Kind.CONTRADICTS);

    private RulePackArbitraries() {}

    /** Packs with places inside places, indicators of every scale, and targets with rules of every kind. */
    static Arbitrary<RulePack> packs() {
        Arbitrary<List<Place>> allPlaces =
                texts().list().ofMinSize(1).ofMaxSize(4).flatMap(RulePackArbitraries::places);
        return Combinators.combine(allPlaces, indicators())
                .flatAs((places, indicators) -> plans(places)
                        .flatMap(plans -> targets(places, indicators, plans)
                                .flatMap(targets -> texts().map(title -> RulePack.builder()
                                        .id("pack." + targets.size())
                                        .version("0.1." + places.size())
                                        .title(title)
                                        .places(places)
                                        .indicators(indicators)
                                        .plans(plans)
                                        .targets(targets)
                                        .build()))));
    }

    /** Something to say in both languages, with what JSON has to escape. */
    static Arbitrary<Text> texts() {
        return Combinators.combine(words(), words()).as(Text::new);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "Z", " ", "\"", "\\", "/", "\n", "焦", "〔", "Ⅲ", "é", "\ud842\udfb7", "1", "{", "≤")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }

    /** Periods of every written form. */
    static Arbitrary<ReportingPeriod> periods() {
        Arbitrary<YearMonth> months = Combinators.combine(
                        Arbitraries.integers().between(1, 9998),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9999).map(ReportingPeriod::ofYear),
                Arbitraries.integers().between(1990, 2050).map(y -> ReportingPeriod.ofYears(y, y + 4)),
                months.map(ReportingPeriod::of),
                months.map(m -> ReportingPeriod.of(m.withMonth(1 + (m.getMonthValue() - 1) / 3 * 3)))
                        .map(p -> new ReportingPeriod(
                                p.first(), p.first().plusMonths(3).minusDays(1))),
                dates().map(ReportingPeriod::ofDay),
                dates().map(d -> new ReportingPeriod(d, d.plusDays(200))));
    }

    private static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31));
    }

    private static Arbitrary<List<Place>> places(List<Text> names) {
        return Arbitraries.integers().between(-1, 3).list().ofSize(names.size()).map(parents -> {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Optional<Place> parent = Optional.of(parents.get(i))
                        .filter(p -> p >= 0 && p < places.size())
                        .map(places::get);
                String code = i % 2 == 0 ? "41080" + i : "41080" + i + "/site-" + i;
                places.add(new Place(code, names.get(i), parent));
            }
            return places;
        });
    }

    private static Arbitrary<List<Indicator>> indicators() {
        List<Arbitrary<Indicator>> each = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            each.add(indicator("first." + scale.name().toLowerCase(Locale.ROOT), scale));
            each.add(indicator("second." + scale.name().toLowerCase(Locale.ROOT), scale));
        }
        return Combinators.combine(each).as(all -> all);
    }

    private static Arbitrary<Indicator> indicator(String id, Scale scale) {
        return Builders.withBuilder(() -> Indicator.builder().id(id).scale(scale))
                .use(texts())
                .in(Indicator.Builder::name)
                .use(Arbitraries.of(UNITS))
                .in((b, u) -> scale == Scale.QUANTITY ? b.unit(Unit.parse(u)) : b)
                .use(grades())
                .in((b, g) -> scale == Scale.CLASS ? b.grades(g) : b)
                .use(Arbitraries.of(Direction.values()))
                .in(Indicator.Builder::better)
                .use(Arbitraries.of(Statistic.values()))
                .in(Indicator.Builder::statistic)
                .use(Arbitraries.integers().between(-1, 4))
                .in((b, d) -> d < 0 ? b : b.decimals(d))
                .use(Arbitraries.of(ComparisonMethod.values()))
                .in(Indicator.Builder::method)
                .use(Arbitraries.of(true, false))
                .in((b, has) -> has && scale == Scale.QUANTITY
                        ? b.lowest(Exact.parse("0.0")).highest(Exact.parse("1e15"))
                        : b)
                .use(Combinators.combine(documents(), words()).as(Clause::new).optional())
                .in(Indicator.Builder::definedBy)
                .use(texts().optional())
                .in(Indicator.Builder::note)
                .build(Indicator.Builder::build);
    }

    private static Arbitrary<GradeScale> grades() {
        return Arbitraries.of(
                GradeScale.SURFACE_WATER,
                GradeScale.GROUNDWATER,
                GradeScale.LETTERS,
                new GradeScale("stars", List.of("三星", "二星", "一星")));
    }

    private static Arbitrary<Document> documents() {
        return Builders.withBuilder(Document::builder)
                .use(texts())
                .in(Document.Builder::title)
                .use(words().optional())
                .in(Document.Builder::number)
                .use(texts().optional())
                .in(Document.Builder::issuer)
                .use(dates().optional())
                .in(Document.Builder::issued)
                .use(Arbitraries.of(true, false))
                .in(Document.Builder::isDateInferred)
                .use(Arbitraries.of(Document.Kind.values()))
                .in(Document.Builder::kind)
                .use(Arbitraries.of("https://a.gov.cn/1?x=2#3", "http://localhost:80/")
                        .optional())
                .in(Document.Builder::url)
                .use(dates().optional())
                .in(Document.Builder::verified)
                .use(texts().optional())
                .in(Document.Builder::note)
                .build(Document.Builder::build);
    }

    private static Arbitrary<List<Plan>> plans(List<Place> places) {
        Arbitrary<Plan.Builder> plan = Combinators.combine(documents(), Arbitraries.of(places), periods())
                .as((document, place, period) ->
                        Plan.builder().document(document).place(place).period(period));
        return plan.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(builders -> IntStream.range(0, builders.size())
                        .mapToObj(i -> builders.get(i)
                                .id("plan-" + i)
                                .replaces(i == 0 ? List.of() : List.of("plan-" + (i - 1)))
                                .build())
                        .toList());
    }

    private static Arbitrary<List<Target>> targets(List<Place> places, List<Indicator> indicators, List<Plan> plans) {
        List<Arbitrary<List<Target>>> ofPlans = new ArrayList<>();
        for (Plan plan : plans) {
            List<Arbitrary<Target>> targets = IntStream.range(0, 4)
                    .mapToObj(i -> Arbitraries.of(indicators).flatMap(own -> target(plan, i, own, places, indicators)))
                    .toList();
            ofPlans.add(Combinators.combine(targets).as(all -> all));
        }
        return Combinators.combine(ofPlans)
                .as(all -> all.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<Target> target(
            Plan plan, int number, Indicator own, List<Place> places, List<Indicator> indicators) {
        Arbitrary<Baseline> baselines = Combinators.combine(
                        periods(), RuleArbitraries.values(own).optional())
                .as(Baseline::new);
        Arbitrary<Relation> relations = Combinators.combine(Arbitraries.of(FREE_KINDS), texts().optional())
                .as((kind, note) -> new Relation(kind, plan.id() + ".t" + (number + 1) % 4, note));
        return Builders.withBuilder(() -> Target.builder()
                        .id(plan.id() + ".t" + number)
                        .plan(plan)
                        .indicator(own))
                .use(Arbitraries.of(places))
                .in(Target.Builder::place)
                .use(terms())
                .in(Target.Builder::term)
                .use(RuleArbitraries.rules(own, indicators))
                .in(Target.Builder::rule)
                .use(words())
                .in((b, locator) -> b.clause(new Clause(plan.document(), locator)))
                .use(Arbitraries.integers().between(0, 50))
                .in((b, n) -> n > 0 && own.scale() == Scale.SHARE ? b.outOf(n) : b)
                .use(Arbitraries.of(Strength.values()))
                .in(Target.Builder::strength)
                .use(Arbitraries.of(Attribute.values()))
                .in(Target.Builder::attribute)
                .use(Arbitraries.of(Hedge.values()).set().ofMaxSize(5))
                .in(Target.Builder::hedges)
                .use(Arbitraries.of(false, true))
                .in(Target.Builder::limitsBetterSide)
                .use(texts().optional())
                .in(Target.Builder::scope)
                .use(texts().optional())
                .in(Target.Builder::exception)
                .use(texts().optional())
                .in(Target.Builder::setBy)
                .use(baselines.optional())
                .in(Target.Builder::baseline)
                .use(Arbitraries.of(ComparisonMethod.values()).optional())
                .in(Target.Builder::method)
                .use(Arbitraries.of(Dust.INCLUDED, Dust.DEDUCTED).optional())
                .in(Target.Builder::dust)
                .use(texts().optional())
                .in(Target.Builder::gist)
                .use(texts().optional())
                .in(Target.Builder::note)
                .use(readings(own, indicators))
                .in(Target.Builder::otherReadings)
                .use(relations.list().ofMaxSize(2))
                .in(Target.Builder::relations)
                .build(Target.Builder::build)
                .map(RulePackArbitraries::sensible);
    }

    /** None for most. */
    private static Arbitrary<List<OtherReading>> readings(Indicator own, List<Indicator> indicators) {
        Arbitrary<OtherReading> one = Combinators.combine(
                        texts(), RuleArbitraries.rules(own, indicators), terms().optional())
                .as((words, rule, term) -> new OtherReading(words, Arm.of(rule), term));
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.of())),
                Tuple.of(1, one.list().ofMinSize(1).ofMaxSize(2)));
    }

    /** Whole years after the baselines for most, anything else for some. */
    private static Arbitrary<Term> terms() {
        Arbitrary<Term> years = Combinators.combine(
                        Arbitraries.integers().between(2021, 2090),
                        Arbitraries.integers().between(0, 5))
                .as((first, more) -> Term.during(ReportingPeriod.ofYears(first, first + more)));
        return Arbitraries.oneOf(years, years, periods().map(Term::during), dates().map(Term::by));
    }

    /** What makes no sense is refused where it is read: such a target promises what a source states. */
    private static Target sensible(Target target) {
        boolean sumByADate = Stream.concat(
                        Stream.of(target.term()),
                        target.otherReadings().stream().flatMap(r -> r.term().stream()))
                .anyMatch(term -> term.kind() == Term.Kind.BY
                        && target.indicators().stream().anyMatch(i -> i.statistic() == Statistic.TOTAL));
        boolean misfit = target.misfits().stream().anyMatch(m -> m.severity() == Severity.ERROR);
        return !misfit && !sumByADate
                ? target
                : Target.builder()
                        .from(target)
                        .rule(FindingRequired.of(Finding.YES))
                        .baseline(Optional.empty())
                        .otherReadings(List.of())
                        .build();
    }
}
