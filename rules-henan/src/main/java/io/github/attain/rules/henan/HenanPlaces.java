package io.github.attain.rules.henan;

import io.github.attain.place.Place;

/**
 * The places of the pack by name, so that code need not spell their codes: jurisdictions by GB/T 2260, and the areas, rivers
 * and river sections inside them of which a plan speaks.
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

    /** The zone of 惠济 in which no coal may be burnt. */
    public static final Place HUIJI_NO_BURN_ZONE =
            HUIJI.inside("410108/no-burn-zone", "惠济区禁燃区", "No-burn zone of Huiji District");

    /** 惠济 outside that zone. */
    public static final Place HUIJI_OUTSIDE_NO_BURN_ZONE =
            HUIJI.inside("410108/outside-no-burn-zone", "惠济区禁燃区以外", "Huiji District outside the no-burn zone");

    /** The sites of 惠济 designated for open-air barbecue. */
    public static final Place HUIJI_BARBECUE_SITES = HUIJI.inside(
            "410108/barbecue-sites", "惠济区划定的露天烧烤场地", "Designated open-air barbecue sites of Huiji District");

    /** 中牟县, in 郑州. */
    public static final Place ZHONGMU = ZHENGZHOU.inside("410122", "中牟县", "Zhongmu County");

    /** 郑州中牟新区, in 中牟. */
    public static final Place ZHONGMU_NEW_AREA = ZHONGMU.inside("410122/new-area", "郑州中牟新区", "Zhongmu New Area");

    /** 新密市, in 郑州. */
    public static final Place XINMI = ZHENGZHOU.inside("410183", "新密市", "Xinmi");

    /** 开封市. */
    public static final Place KAIFENG = HENAN.inside("410200", "开封市", "Kaifeng");

    /** 洛阳市. */
    public static final Place LUOYANG = HENAN.inside("410300", "洛阳市", "Luoyang");

    /** 偃师区, in 洛阳. */
    public static final Place YANSHI = LUOYANG.inside("410307", "偃师区", "Yanshi District");

    /** 平顶山市. */
    public static final Place PINGDINGSHAN = HENAN.inside("410400", "平顶山市", "Pingdingshan");

    /** The county-level cities and county towns of 平顶山. */
    public static final Place PINGDINGSHAN_COUNTY_TOWNS = PINGDINGSHAN.inside(
            "410400/county-level-cities-and-county-towns",
            "平顶山市县级城市及县城",
            "County-level cities and county towns of Pingdingshan");

    /** The built-up area of 平顶山. */
    public static final Place PINGDINGSHAN_BUILT_UP_AREA =
            PINGDINGSHAN.inside("410400/built-up-area", "平顶山市城市建成区", "Built-up area of Pingdingshan");

    /** 中国尼龙城, in 平顶山. */
    public static final Place PINGDINGSHAN_NYLON_CITY =
            PINGDINGSHAN.inside("410400/nylon-city", "平顶山市中国尼龙城", "China Nylon City, Pingdingshan");

    /** 叶县, in 平顶山. */
    public static final Place YEXIAN = PINGDINGSHAN.inside("410422", "叶县", "Ye County");

    /** 鲁山县, in 平顶山. */
    public static final Place LUSHAN = PINGDINGSHAN.inside("410423", "鲁山县", "Lushan County");

    /** 焦作市. */
    public static final Place JIAOZUO = HENAN.inside("410800", "焦作市", "Jiaozuo");

    /** The built-up areas of the cities of 焦作 at and above county level. */
    public static final Place JIAOZUO_CITIES = JIAOZUO.inside(
            "410800/cities", "焦作市县级以上城市建成区", "Built-up areas of the cities of Jiaozuo at and above county level");

    /** The county-level cities of 焦作. */
    public static final Place JIAOZUO_COUNTY_LEVEL_CITIES =
            JIAOZUO.inside("410800/county-level-cities", "焦作市县级城市", "County-level cities of Jiaozuo");

    /** The five urban districts of 焦作. */
    public static final Place JIAOZUO_URBAN_DISTRICTS =
            JIAOZUO.inside("410800/urban-districts", "焦作市城区（五城区）", "Five urban districts of Jiaozuo");

    /** The central urban area of 焦作. */
    public static final Place JIAOZUO_CENTRAL_URBAN_AREA =
            JIAOZUO.inside("410800/central-urban-area", "焦作市中心城区", "Central urban area of Jiaozuo");

    /** The county towns of 焦作. */
    public static final Place JIAOZUO_COUNTY_TOWNS =
            JIAOZUO.inside("410800/county-towns", "焦作市县城", "County towns of Jiaozuo");

    /** The urban areas of the six counties and county-level cities of 焦作. */
    public static final Place JIAOZUO_SIX_COUNTY_TOWNS = JIAOZUO.inside(
            "410800/six-county-towns",
            "焦作市六县（市）城区",
            "Urban areas of the six counties and county-level cities of Jiaozuo");

    /** The plain of 焦作. */
    public static final Place JIAOZUO_PLAIN = JIAOZUO.inside("410800/plain", "焦作市平原地区", "Plain of Jiaozuo");

    /** The southern Taihang mountains in 焦作. */
    public static final Place JIAOZUO_SOUTH_TAIHANG =
            JIAOZUO.inside("410800/south-taihang", "焦作市南太行地区", "Southern Taihang in Jiaozuo");

    /** The Yellow River basin in 焦作. */
    public static final Place JIAOZUO_YELLOW_RIVER_BASIN =
            JIAOZUO.inside("410800/yellow-river-basin", "焦作市黄河流域", "Yellow River basin in Jiaozuo");

    /** The main canal of the South-North water transfer in 焦作. */
    public static final Place JIAOZUO_SOUTH_NORTH_CANAL = JIAOZUO.inside(
            "410800/south-north-canal", "南水北调中线总干渠焦作段", "Main canal of the South-North transfer in Jiaozuo");

    /** The 沁河 in 焦作. */
    public static final Place JIAOZUO_QINHE = JIAOZUO.inside("410800/qinhe", "沁河焦作段", "Qinhe in Jiaozuo");

    /** The 蟒河 in 焦作. */
    public static final Place JIAOZUO_MANGHE = JIAOZUO.inside("410800/manghe", "蟒河焦作段", "Manghe in Jiaozuo");

    /** The 丹河 in 焦作. */
    public static final Place JIAOZUO_DANHE = JIAOZUO.inside("410800/danhe", "丹河焦作段", "Danhe in Jiaozuo");

    /** The 涝河 in the floodplain of 焦作. */
    public static final Place JIAOZUO_TANQU_LAOHE =
            JIAOZUO.inside("410800/tanqu-laohe", "滩区涝河", "Laohe in the floodplain of Jiaozuo");

    /** The 大沙河 in 焦作. */
    public static final Place JIAOZUO_DASHAHE = JIAOZUO.inside("410800/dashahe", "大沙河焦作段", "Dashahe in Jiaozuo");

    /** The 共产主义渠 in 焦作. */
    public static final Place JIAOZUO_GONGCHANZHUYI_CANAL =
            JIAOZUO.inside("410800/gongchanzhuyi-canal", "共产主义渠焦作段", "Gongchanzhuyi Canal in Jiaozuo");

    /** The eastern recycling park of 焦作. */
    public static final Place JIAOZUO_RECYCLING_PARK_EAST =
            JIAOZUO.inside("410800/recycling-park-east", "焦作市静脉产业园东部园区", "Eastern recycling park of Jiaozuo");

    /** The western recycling park of 焦作. */
    public static final Place JIAOZUO_RECYCLING_PARK_WEST =
            JIAOZUO.inside("410800/recycling-park-west", "焦作市静脉产业园西部园区", "Western recycling park of Jiaozuo");

    /** 修武县, in 焦作. */
    public static final Place XIUWU = JIAOZUO.inside("410821", "修武县", "Xiuwu County");

    /** The built-up area of 修武. */
    public static final Place XIUWU_BUILT_UP_AREA =
            XIUWU.inside("410821/built-up-area", "修武县建成区", "Built-up area of Xiuwu");

    /** 博爱县, in 焦作. */
    public static final Place BOAI = JIAOZUO.inside("410822", "博爱县", "Bo'ai County");

    /** The built-up area of 博爱. */
    public static final Place BOAI_BUILT_UP_AREA =
            BOAI.inside("410822/built-up-area", "博爱县建成区", "Built-up area of Bo'ai");

    /** 武陟县, in 焦作. */
    public static final Place WUZHI = JIAOZUO.inside("410823", "武陟县", "Wuzhi County");

    /** The built-up area of 武陟. */
    public static final Place WUZHI_BUILT_UP_AREA =
            WUZHI.inside("410823/built-up-area", "武陟县建成区", "Built-up area of Wuzhi");

    /** 沁阳市, in 焦作. */
    public static final Place QINYANG = JIAOZUO.inside("410882", "沁阳市", "Qinyang");

    /** The built-up area of 沁阳. */
    public static final Place QINYANG_BUILT_UP_AREA =
            QINYANG.inside("410882/built-up-area", "沁阳市建成区", "Built-up area of Qinyang");

    /** 孟州市, in 焦作. */
    public static final Place MENGZHOU = JIAOZUO.inside("410883", "孟州市", "Mengzhou");

    /** The built-up area of 孟州. */
    public static final Place MENGZHOU_BUILT_UP_AREA =
            MENGZHOU.inside("410883/built-up-area", "孟州市建成区", "Built-up area of Mengzhou");

    /** 许昌市. */
    public static final Place XUCHANG = HENAN.inside("411000", "许昌市", "Xuchang");

    /** 许昌城乡一体化示范区, in 许昌. */
    public static final Place XUCHANG_DEMONSTRATION_ZONE =
            XUCHANG.inside("411000/demonstration-zone", "许昌城乡一体化示范区", "Xuchang Demonstration Zone");

    /** 济源 (示范区). */
    public static final Place JIYUAN = HENAN.inside("419001", "济源示范区", "Jiyuan Demonstration Zone");

    /** The main stem of the Yellow River in 济源. */
    public static final Place JIYUAN_YELLOW_RIVER =
            JIYUAN.inside("419001/yellow-river-main-stem", "黄河干流济源段", "Main stem of the Yellow River in Jiyuan");

    /** The built-up area of 济源. */
    public static final Place JIYUAN_BUILT_UP_AREA =
            JIYUAN.inside("419001/built-up-area", "济源示范区城市建成区", "Built-up area of Jiyuan Demonstration Zone");

    /** The five mountain towns of 济源. */
    public static final Place JIYUAN_MOUNTAIN_TOWNS =
            JIYUAN.inside("419001/mountain-towns", "济源5个山区镇", "Five mountain towns of Jiyuan");

    private HenanPlaces() {}
}
