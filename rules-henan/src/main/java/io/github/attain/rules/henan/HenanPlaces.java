package io.github.attain.rules.henan;

import io.github.attain.place.Place;

/**
 * The places of the pack by name, so that code need not spell their codes: jurisdictions by GB/T 2260, and the areas and
 * river sections inside them of which a plan speaks.
 */
public final class HenanPlaces {

    /** 河南省. */
    public static final Place HENAN = Place.of("410000", "河南省", "Henan Province");

    /** 郑州市. */
    public static final Place ZHENGZHOU = HENAN.inside("410100", "郑州市", "Zhengzhou");

    /** 惠济区, in 郑州. */
    public static final Place HUIJI = ZHENGZHOU.inside("410108", "惠济区", "Huiji District");

    /** The built-up area of 惠济. */
    public static final Place HUIJI_BUILT_UP_AREA =
            HUIJI.inside("410108/built-up-area", "惠济区建成区", "Built-up area of Huiji District");

    /** The section 花园口 of the Yellow River, in 惠济. */
    public static final Place HUIJI_HUAYUANKOU =
            HUIJI.inside("410108/huayuankou", "黄河花园口断面", "Huayuankou section of the Yellow River");

    /** The section of the 枯河 where it meets the Yellow River, in 惠济. */
    public static final Place HUIJI_KUHE_RUHUANG =
            HUIJI.inside("410108/kuhe-ruhuang", "枯河入黄断面", "Kuhe section at the Yellow River");

    /** 平顶山市. */
    public static final Place PINGDINGSHAN = HENAN.inside("410400", "平顶山市", "Pingdingshan");

    /** The county-level cities and county towns of 平顶山. */
    public static final Place PINGDINGSHAN_COUNTY_TOWNS = PINGDINGSHAN.inside(
            "410400/county-level-cities-and-county-towns",
            "平顶山市县级城市及县城",
            "County-level cities and county towns of Pingdingshan");

    /** 焦作市. */
    public static final Place JIAOZUO = HENAN.inside("410800", "焦作市", "Jiaozuo");

    /** The built-up areas of the cities of 焦作 at and above county level. */
    public static final Place JIAOZUO_CITIES = JIAOZUO.inside(
            "410800/cities", "焦作市县级以上城市建成区", "Built-up areas of the cities of Jiaozuo at and above county level");

    /** The county-level cities of 焦作. */
    public static final Place JIAOZUO_COUNTY_LEVEL_CITIES =
            JIAOZUO.inside("410800/county-level-cities", "焦作市县级城市", "County-level cities of Jiaozuo");

    /** 济源 (示范区). */
    public static final Place JIYUAN = HENAN.inside("419001", "济源示范区", "Jiyuan Demonstration Area");

    /** The main stem of the Yellow River in 济源. */
    public static final Place JIYUAN_YELLOW_RIVER =
            JIYUAN.inside("419001/yellow-river-main-stem", "黄河干流济源段", "Main stem of the Yellow River in Jiyuan");

    private HenanPlaces() {}
}
