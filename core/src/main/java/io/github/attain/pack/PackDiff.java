package io.github.attain.pack;

import io.github.attain.target.OtherReading;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Two versions of a pack compared, told as promises: which came, which went, which changed and in what.
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes the promises that differ, in the order of the newer version, those that went last
 */
public record PackDiff(List<PromiseChange> changes) {

    /**
     * Creates a diff; see {@link #between}.
     */
    public PackDiff {
        changes = List.copyOf(changes);
    }

    /**
     * One promise that differs between two versions.
     *
     * @param before the older form; empty where the promise is new
     * @param after the newer form; empty where the promise went
     */
    public record PromiseChange(Optional<Target> before, Optional<Target> after) {

        /**
         * Returns the id of the promise.
         *
         * @return the id of the target
         */
        public String id() {
            return before.or(() -> after).orElseThrow().id();
        }

        /**
         * Says the change in one sentence.
         *
         * @return such as {@code jiyuan.pm25: the promise changes from at most 46 µg/m³ to at most 44 µg/m³}
         */
        public Text text() {
            Text head = Text.same(id() + ": ");
            if (before.isEmpty()) {
                return head.and(new Text("新增：", "new: ")).and(whole(after.orElseThrow()));
            }
            if (after.isEmpty()) {
                return head.and(new Text("删除：", "gone: ")).and(whole(before.get()));
            }
            Map<Text, Text[]> aspects = aspects(before.get(), after.get());
            if (aspects.isEmpty()) {
                return head.and(new Text("仅附带说明有变化", "only what is said beside the promise changes"));
            }
            List<String> zh = new ArrayList<>();
            List<String> en = new ArrayList<>();
            aspects.forEach((aspect, values) -> {
                zh.add(aspect.zh() + "由" + values[0].zh() + "改为" + values[1].zh());
                en.add(aspect.en() + " changes from " + values[0].en() + " to " + values[1].en());
            });
            return head.and(new Text(String.join("；", zh), String.join("; ", en)));
        }

        private static Map<Text, Text[]> aspects(Target before, Target after) {
            Map<Text, Text[]> aspects = new LinkedHashMap<>();
            put(aspects, new Text("目标", "the promise"), before.promise(), after.promise());
            put(
                    aspects,
                    new Text("时段", "the term"),
                    before.term().text(),
                    after.term().text());
            put(
                    aspects,
                    new Text("地区", "the place"),
                    before.place().name(),
                    after.place().name());
            put(
                    aspects,
                    new Text("指标", "the indicator"),
                    before.indicator().name(),
                    after.indicator().name());
            put(
                    aspects,
                    new Text("力度", "the strength"),
                    before.strength().label(),
                    after.strength().label());
            put(
                    aspects,
                    new Text("属性", "the attribute"),
                    before.attribute().label(),
                    after.attribute().label());
            put(
                    aspects,
                    new Text("依据", "the clause"),
                    before.clause().citation(),
                    after.clause().citation());
            put(
                    aspects,
                    new Text("范围", "the scope"),
                    before.scope().orElse(NOTHING),
                    after.scope().orElse(NOTHING));
            put(
                    aspects,
                    new Text("例外", "the exception"),
                    before.exception().orElse(NOTHING),
                    after.exception().orElse(NOTHING));
            put(aspects, new Text("比较方法", "the comparison method"), method(before), method(after));
            put(aspects, new Text("计量单位", "the unit"), unit(before), unit(after));
            put(aspects, new Text("小数位数", "the number of decimals"), decimals(before), decimals(after));
            put(
                    aspects,
                    new Text("沙尘口径", "the dust basis"),
                    before.dust().map(d -> d.label()).orElse(NOTHING),
                    after.dust().map(d -> d.label()).orElse(NOTHING));
            put(aspects, new Text("基准值", "the baseline"), baseline(before), baseline(after));
            put(aspects, new Text("其他读法", "the other readings"), readings(before), readings(after));
            return aspects;
        }

        /** A promise with what, where and when. */
        private static Text whole(Target target) {
            Text comma = new Text("，", ", ");
            return target.place()
                    .name()
                    .and(comma)
                    .and(target.term().text())
                    .and(comma)
                    .and(target.indicator().name())
                    .and(new Text("：", ": "))
                    .and(target.promise());
        }

        /** How the value is rounded before it is held against the limit; the target's word goes before the indicator's. */
        private static Text method(Target target) {
            return target.method().orElse(target.indicator().method()).label();
        }

        private static Text unit(Target target) {
            return target.indicator().unit().map(unit -> Text.same(unit.code())).orElse(NOTHING);
        }

        private static Text decimals(Target target) {
            OptionalInt decimals = target.indicator().decimals();
            return decimals.isPresent() ? Text.same(String.valueOf(decimals.getAsInt())) : NOTHING;
        }

        private static Text baseline(Target target) {
            return target.baseline()
                    .map(b -> b.period()
                            .text()
                            .and(Text.same(" "))
                            .and(b.value().map(v -> v.text()).orElse(NOTHING)))
                    .orElse(NOTHING);
        }

        private static Text readings(Target target) {
            List<Text> words =
                    target.otherReadings().stream().map(OtherReading::words).toList();
            return words.isEmpty() ? NOTHING : Text.join(words, new Text("；", "; "));
        }

        private static void put(Map<Text, Text[]> aspects, Text name, Text before, Text after) {
            if (!before.equals(after)) {
                aspects.put(name, new Text[] {before, after});
            }
        }

        private static final Text NOTHING = Text.same("—");
    }

    /**
     * Compares two versions of a pack by the ids of their targets.
     *
     * @param before the older version
     * @param after the newer version
     * @return the promises that differ in anything
     */
    public static PackDiff between(RulePack before, RulePack after) {
        List<PromiseChange> changes = new ArrayList<>();
        for (Target target : after.targets()) {
            Optional<Target> older = before.target(target.id());
            if (older.isEmpty() || !Objects.equals(older.get(), target)) {
                changes.add(new PromiseChange(older, Optional.of(target)));
            }
        }
        for (Target target : before.targets()) {
            if (after.target(target.id()).isEmpty()) {
                changes.add(new PromiseChange(Optional.of(target), Optional.empty()));
            }
        }
        return new PackDiff(changes);
    }
}
