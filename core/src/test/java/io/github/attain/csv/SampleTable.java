package io.github.attain.csv;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Unit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tables of these tests speak of, and how they are read. */
final class SampleTable {
    static final List<Place> PLACES = List.of(
            Place.of("410100", "郑州市", "Zhengzhou"),
            Place.of("410800", "焦作市", "Jiaozuo"),
            Place.of("410700", "新乡市", "Xinxiang"),
            Place.of("410721", "新乡县", "Xinxiang County"));
    static final List<Indicator> INDICATORS = List.of(
            quantity("air.pm25.annual-mean", "PM2.5年均浓度", "PM2.5 annual mean", "ug/m3"),
            quantity("air.good-days", "优良天数", "good days", "d"),
            indicator("air.good-day-share", "优良天数比率", "good day share", Indicator.Scale.SHARE),
            Indicator.builder()
                    .id("water.surface.class")
                    .name(new Text("断面水质类别", "class of the section"))
                    .scale(Indicator.Scale.CLASS)
                    .grades(GradeScale.SURFACE_WATER)
                    .build(),
            indicator("air.rank", "空气质量排名", "air quality rank", Indicator.Scale.RANK),
            indicator("water.black-odorous", "黑臭水体消除", "black and odorous water gone", Indicator.Scale.FINDING));
    static final MeasurementCsv CSV = MeasurementCsv.of(INDICATORS, PLACES);
    static final String HEADER = "place,indicator,period,value\n";
    static final String GOOD = "410100,air.pm25.annual-mean,2018,63 ug/m3\n";
    static final String GOOD_TOO = "410800,air.pm25.annual-mean,2018,66 ug/m3\n";

    private SampleTable() {}

    private static Indicator quantity(String id, String zh, String en, String unit) {
        return Indicator.builder()
                .id(id)
                .name(new Text(zh, en))
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.parse(unit))
                .better(Direction.LOWER)
                .lowest(Exact.ZERO)
                .build();
    }

    private static Indicator indicator(String id, String zh, String en, Indicator.Scale scale) {
        return Indicator.builder().id(id).name(new Text(zh, en)).scale(scale).build();
    }

    static Checked<Measurements> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked<Measurements> read(byte[] bytes) {
        return CSV.read("values.csv", new ByteArrayInputStream(bytes));
    }

    static List<String> values(Checked<Measurements> read) {
        return read.value().orElseThrow().all().stream()
                .map(m -> m.value().written())
                .toList();
    }

    static List<String> messages(Checked<Measurements> read) {
        return read.problems().stream().map(Problem::toString).toList();
    }
}
