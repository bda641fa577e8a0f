package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.DAY;
import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.Torn;
import io.github.attain.text.RowSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A sheet and a file of the same cells say the same. */
class RowSourceTest {
    private static final StationHoursCsv HOURS = StationHoursCsv.of(HourLabel.END_OF_HOUR);
    private static final String[] ODD = {
        "",
        " ",
        "-",
        "x",
        "7",
        "12.5",
        "-3",
        "1,5",
        "say \"so\"",
        "\u00A07",
        "７",
        "＃",
        "20190115",
        "2019-01-16",
        "郑州",
        "9001A",
        "3"
    };

    /** Some header, and rows that are good, odd, blank, remarks or too long. */
    private static List<List<String>> table(Random random, String header, String good) {
        List<List<String>> rows = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            rows.add(List.of("a title"));
        }
        rows.add(List.of(header.split(",")));
        for (int i = random.nextInt(12); i >= 0; i--) {
            List<String> row = new ArrayList<>(Arrays.asList(good.split(",")));
            int kind = random.nextInt(10);
            if (kind == 0) {
                row.replaceAll(cell -> "");
            } else if (kind == 1) {
                row.set(0, "# a remark");
            } else if (kind == 2) {
                row.add("more");
            } else {
                for (int odd = random.nextInt(3); odd > 0; odd--) {
                    row.set(random.nextInt(row.size()), ODD[random.nextInt(ODD.length)]);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                boolean quoted = cell.contains(",") || cell.contains("\"");
                cells.add(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    /** As sheets have them: without the empty cells at the end, which may be null before it. */
    private static RowSource sheet(List<List<String>> rows) {
        List<List<String>> sheet = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.replaceAll(cell -> cell.isEmpty() ? null : cell);
            while (!cells.isEmpty() && cells.get(cells.size() - 1) == null) {
                cells.remove(cells.size() - 1);
            }
            sheet.add(cells);
        }
        return RowSource.of(sheet);
    }

    private static <T> void saysTheSame(
            List<List<String>> rows,
            Function<String, Checked<T>> file,
            BiFunction<String, RowSource, Checked<T>> source,
            Function<T, Object> shown) {
        Checked<T> one = file.apply(text(rows));
        Checked<T> other = source.apply("t", sheet(rows));
        assertThat(messages(other.problems())).as(text(rows)).isEqualTo(messages(one.problems()));
        assertThat(other.value().map(shown))
                .as(text(rows))
                .isEqualTo(one.value().map(shown));
    }

    private static List<Object> values(StationHours hours) {
        List<Object> values = new ArrayList<>(hours.stations());
        for (String station : hours.stations()) {
            for (int slot = -24; slot < 72; slot++) {
                for (Pollutant pollutant : Pollutant.values()) {
                    values.add(hours.thousandths(
                            station, DAY.plusDays(Math.floorDiv(slot, 24)), Math.floorMod(slot, 24), pollutant));
                }
            }
        }
        return values;
    }

    @Property(tries = 200)
    void stationHours(@ForAll Random random) {
        String[][] tables = {
            {"date,hour,type,9001A,9002A,9003A", "20190115,3,PM2.5,1,2,3"},
            {",timepoint,stationcode,pm2_5,co,o3,o3_24h", "0,2019-01-15T03:00:00,9001A,1,0.2,5,7"}
        };
        String[] table = tables[random.nextInt(2)];
        saysTheSame(
                table(random, table[0], table[1]),
                text -> HOURS.read("t", bytes(text)),
                HOURS::read,
                RowSourceTest::values);
    }

    @Property(tries = 200)
    void cityDays(@ForAll Random random) {
        List<List<String>> rows = table(random, "日期,质量等级,AQI,PM2.5,CO,O3_8h,O3", "2019-01-15,良,7,1,0.2,5,7");
        if (random.nextInt(3) == 0) {
            rows = table(random, "郑州,2019-01-14,9,1~9,优,1,2,3,4,5,6,7", "郑州,2019-01-15,9,1~9,优,1,2,3,4,5,6,7");
        }
        saysTheSame(rows, text -> CityDaysCsv.read("t", bytes(text)), CityDaysCsv::read, days -> days);
    }

    @Property(tries = 100)
    void stationsAndSections(@ForAll Random random) {
        saysTheSame(
                table(random, "监测点编码,监测点名称,城市,经度,纬度", "9001A,东街,郑州,113,34"),
                text -> StationListCsv.read("t", bytes(text)),
                StationListCsv::read,
                Stations::all);
        saysTheSame(
                table(random, "断面名称,水质类别,pH(无量纲),氨氮(mg/L),浊度(NTU)", "丙桥,Ⅲ,8.01,0.4,3"),
                text -> WaterSectionsCsv.read("t", bytes(text)),
                WaterSectionsCsv::read,
                rows -> rows.stream()
                        .map(row -> row.line()
                                + row.section()
                                + row.published()
                                + row.others()
                                + row.sample().readings()
                                + row.sample().unread())
                        .toList());
    }

    @Test
    void messagesCallARowWhatItsSheetDoes() {
        RowSource sheet = new RowSource() {
            private final Iterator<List<String>> rows =
                    List.of(List.of("日期", "AQI"), List.of("2019-01-15", "x")).iterator();
            private long number = -37;

            @Override
            public boolean advance() {
                number += 40;
                return rows.hasNext();
            }

            @Override
            public long number() {
                return number;
            }

            @Override
            public List<String> cells() {
                return rows.next();
            }
        };

        assertThat(messages(CityDaysCsv.read("days", sheet).problems()))
                .containsExactly("days: line 43, column AQI: \"x\" is not a number: 0, 35, 1.25");
    }

    @Test
    void whatCameBeforeASheetBrokeCounts() {
        List<List<String>> good = List.of(
                List.of("timepoint", "stationcode", "o3", "o3_24h"), List.of("2019-01-15T01:00:00", "9001A", "3", "5"));
        Checked<StationHours> hours = HOURS.read("h", Torn.after(good));

        assertThat(messages(hours.problems())).containsExactly("h: cannot be read: torn");
        assertThat(hours.value().orElseThrow().thousandths("9001A", DAY, 0, Pollutant.O3))
                .hasValue(3000);
    }

    @Test
    void aSheetIsShownAsAFileIs() {
        List<List<String>> rows = List.of(
                List.of("date", "hour", "type", "9001A"),
                List.of("20190115", "3", "PM2.5", "7"),
                List.of("20190115", "4", "O3_8h", "x"));
        List<String> file = new ArrayList<>();
        List<String> sheet = new ArrayList<>();
        assertThat(messages(HOURS.visit("t", sheet(rows), row -> sheet.add(shown(row)))))
                .isEqualTo(messages(HOURS.visit("t", bytes(text(rows)), row -> file.add(shown(row)))))
                .hasSize(1);
        assertThat(sheet).isEqualTo(file).containsExactly("2019-01-15 3 PM2.5 7000", "2019-01-15 4 O3_8h -1");
    }

    private static String shown(HourRow row) {
        return row.date() + " " + row.hour() + " " + row.type() + " " + row.thousandths(0);
    }

    /** A good row is the same whatever stands before and behind it. */
    @Property(tries = 200)
    void aGoodRowBesideABrokenOneIsNeitherLostNorChanged(@ForAll Random random) {
        List<List<String>> rows = table(random, "断面名称,pH,总磷(ug/L),氨氮", "甲,7,150,0.2");
        rows.add(1 + random.nextInt(rows.size()), List.of("乙", "7", "150", "0.2"));
        if (rows.get(0).size() == 1) {
            return;
        }
        assertThat(WaterSectionsCsv.read("t", bytes(text(rows))).value().orElseThrow())
                .as(text(rows))
                .filteredOn(row -> row.section().equals("乙"))
                .singleElement()
                .satisfies(row -> assertThat(row.sample().readings().toString())
                        .isEqualTo("{PH=7, AMMONIA_NITROGEN=0.2, TOTAL_PHOSPHORUS=0.150}"));
    }
}
