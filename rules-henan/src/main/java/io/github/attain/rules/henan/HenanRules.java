package io.github.attain.rules.henan;

import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * The targets of Henan: 焦作, 济源, 平顶山, 惠济 and 郑州.
 *
 * <pre>{@code
 * RulePack henan = HenanRules.load();
 * Target pm25 = henan.target("jiyuan-2024-1.pm25-2025").orElseThrow();
 * pm25.promise().zh(); // 不高于46微克/立方米
 * }</pre>
 */
public final class HenanRules {

    /** The id of the pack. */
    public static final String ID = "henan";

    private static @Nullable RulePack loaded;

    private HenanRules() {}

    /**
     * Returns the pack. It is read when it is first asked for, and kept; the build of this library has checked it, so that what
     * does not fit together is looked for again only where the data are not those that were checked.
     *
     * @return the pack; the same at every call
     * @throws io.github.attain.problem.ProblemsException with every problem, if the data are bad; the next call reads them again
     */
    public static synchronized RulePack load() {
        RulePack pack = loaded == null ? PackReader.load(HenanRules.class, "pack.json") : loaded;
        loaded = pack;
        return pack;
    }

    /**
     * Returns the {@linkplain RulePack#within part} of the pack that speaks of a place, for programs that start often and judge one
     * place: the plans of other places are not read for it. It is read at every call, unless the whole pack was loaded before.
     *
     * @param place a place of the pack, such as {@link HenanPlaces#JIAOZUO}
     * @return the plans that have a target there or inside it, with everything else but the other plans
     * @throws io.github.attain.problem.ProblemsException with every problem, if the data are bad or there is no such place
     */
    public static synchronized RulePack load(Place place) {
        return loaded == null ? PackReader.load(HenanRules.class, "pack.json", place) : loaded.within(place);
    }
}
