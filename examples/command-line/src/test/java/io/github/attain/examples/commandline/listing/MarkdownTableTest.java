package io.github.attain.examples.commandline.listing;

import static io.github.attain.examples.commandline.listing.Samples.PM25;
import static io.github.attain.examples.commandline.listing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.target.Attribute;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MarkdownTableTest {
    private static final Target FIRST = target("jiaozuo.pm25", PM25, Limit.atMost("43 ug/m3"))
            .attribute(Attribute.BINDING)
            .plan(Plan.builder()
                    .id("jiaozuo-2022-77")
                    .document(target("x", PM25, Limit.atMost("1 ug/m3"))
                            .build()
                            .clause()
                            .document())
                    .place(Place.of("410800", "焦作市", "Jiaozuo"))
                    .period(ReportingPeriod.ofYears(2021, 2025))
                    .build())
            .scope(new Text("城区|郊区", "city|suburbs"))
            .build();
    private static final Target SECOND = target("other.pm25", PM25, Limit.below("41 ug/m3"))
            .exception(new Text("沙尘天", "dust days"))
            .build();

    @Test
    void oneTableForEachPlan() {
        assertThat(new MarkdownTable(Locale.CHINA, false).write(List.of(FIRST, SECOND)))
                .isEqualTo("""
                    # 目标清单

                    共2条。

                    ## 焦政办〔2022〕77号 规划（焦作市，2021—2025年） `jiaozuo-2022-77`

                    | 地区 | 指标 | 目标 | 时段 | 力度 | 依据 | 编号 |
                    |---|---|---|---|---|---|---|
                    | 焦作市 | 细颗粒物年平均浓度 | 不高于43微克/立方米（城区\\|郊区） | 2025年 | 应达，约束性 | 专栏1 第1行 | `jiaozuo.pm25` |

                    ## 无方案

                    | 地区 | 指标 | 目标 | 时段 | 力度 | 依据 | 编号 |
                    |---|---|---|---|---|---|---|
                    | 焦作市 | 细颗粒物年平均浓度 | 低于41微克/立方米（除外：沙尘天） | 2025年 | 应达 | 专栏1 第1行 | `other.pm25` |
                    """);
    }

    @Test
    void oneTableForEachYearNamesTheDocument() {
        assertThat(new MarkdownTable(Locale.GERMANY, true).write(List.of(FIRST)))
                .isEqualTo("""
                    # Targets

                    1 targets.

                    ## 2025

                    | place | indicator | promise | term | strength | clause | id |
                    |---|---|---|---|---|---|---|
                    | Jiaozuo | air.pm25.annual-mean | at most 43 µg/m³ (city\\|suburbs) | 2025 | must, binding | 焦政办〔2022〕77号 专栏1 第1行 | `jiaozuo.pm25` |
                    """);
    }
}
