package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasurementCsvProperties {
    private static final String COLUMNS = "地区,指标,时段,数值,来源,备注";

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> place = Arbitraries.of("410100", "郑州市", "焦作", "Jiaozuo", "新乡县", "新乡", "nowhere");
        Arbitrary<String> indicatorAndValue = Arbitraries.of(
                "PM2.5年均浓度,P,58微克/立方米",
                "air.pm25.annual-mean,P,58.0 µg/m³",
                "优良天数,P,177天",
                "优良天数比率,P,177 of 365",
                "断面水质类别,P,劣Ⅴ",
                "黑臭水体消除,P,基本",
                "air.pm25.annual-mean,P,-",
                "air.pm25.annual-mean,P,约58");
        Arbitrary<String> period = Arbitraries.of("2018", "2019", "2019年", "2019-Q1", "2019-13");
        Arbitrary<String> note = Arbitraries.of("", "\"甲,乙\"", "\"第一行\n第二行\"", "\"“引号”\"\"\"", "\"没有完");
        return Combinators.combine(place, indicatorAndValue, period, note)
                .as((p, iv, t, n) -> p + "," + iv.replace("P", t) + ",焦政办〔2022〕77号," + n)
                .list()
                .ofMaxSize(12);
    }

    private static String table(List<String> rows) {
        return COLUMNS + "\n" + String.join("\n", rows) + "\n";
    }

    @Property(tries = 200)
    void theEncodingDoesNotMatter(@ForAll("rows") List<String> rows) {
        String text = table(rows);
        Checked<Measurements> plain = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        assertThat(read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(plain);
        assertThat(read(("\uFEFF" + text).getBytes(Charset.forName("GB18030")))).isEqualTo(plain);
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(@ForAll("rows") List<String> rows, @ForAll Random random) {
        List<String> closed = rows.stream().filter(row -> !row.endsWith("没有完")).toList();
        List<String> shuffled = new ArrayList<>(closed);
        Collections.shuffle(shuffled, random);

        assertThat(all(table(shuffled))).isEqualTo(all(table(closed)));
    }

    @Property(tries = 200)
    void anUnclosedQuoteNeverCostsAnotherRow(@ForAll("rows") List<String> rows) {
        List<String> closed = rows.stream().filter(row -> !row.endsWith("没有完")).toList();

        assertThat(all(table(rows))).isEqualTo(all(table(closed)));
    }

    private static Set<Measurement> all(String text) {
        return new HashSet<>(read(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .all());
    }

    @Property(tries = 200)
    void randomBytesNeverThrow(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    @Property(tries = 200)
    void randomBytesBetweenGoodRowsNeverThrow(@ForAll byte[] bytes) {
        byte[] start = (COLUMNS + "\n郑州市,优良天数,2018,168天,,\n").getBytes(StandardCharsets.UTF_8);
        byte[] end = "\n焦作市,优良天数,2018,177天,,\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + bytes.length + end.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        System.arraycopy(end, 0, all, start.length + bytes.length, end.length);

        assertThat(read(all).value().map(Measurements::all))
                .isPresent()
                .get()
                .satisfies(found -> assertThat(found).hasSizeGreaterThanOrEqualTo(1));
    }

    @Property(tries = 200)
    void randomTextNeverThrows(@ForAll String text) {
        assertThat(read((COLUMNS + "\n" + text).getBytes(StandardCharsets.UTF_8))
                        .value())
                .isPresent();
    }
}
