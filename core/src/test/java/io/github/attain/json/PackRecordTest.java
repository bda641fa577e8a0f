package io.github.attain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonImage;
import io.github.attain.grammar.JsonImageWriter;
import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Trees;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import io.github.attain.target.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackRecordTest {
    /** A pack whose warning, that no year has 400 days, shows whether it was checked. */
    static final String PACK = """
        {"id": "p", "version": "1", "title": {"zh": "甲", "en": "P"},
         "places": [{"code": "410800", "zh": "焦作市", "en": "Jiaozuo"}],
         "indicators": [{"id": "days", "zh": "优良天数", "en": "good days", "scale": "quantity", "unit": "d",
                         "better": "higher", "statistic": "count"}],
         "plans": [{"id": "plan", "place": "410800", "period": "2021/2025", "document": {"number": "1", "title": {"zh": "规划", "en": "Plan"}},
                    "targets": [{"id": "plan.days", "indicator": "days", "during": "2025",
                                 "rule": {"at-least": "400 d"}, "clause": "1"}]}]}
        """;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException {
        pack = Files.writeString(folder.resolve("pack.json"), PACK);
    }

    private Checked<RulePack> load() {
        return new PackFiles().readRecorded("pack.json", Folder.of(pack), null);
    }

    @Test
    void whatIsRecordedIsNotCheckedAgain() throws IOException {
        assertThat(load().problems()).isNotEmpty();

        PackRecord.main(new String[] {pack.toString()});

        assertThat(folder.resolve("pack.json.checked")).hasBinaryContent(PackRecord.of(pack));
        assertThat(load().problems()).isEmpty();
        assertThat(load().orThrow()).isEqualTo(PackReader.read(pack).value().orElseThrow());
    }

    private static String plans(String place) {
        String target = """
                {"id": "plan-%1$s.days", "indicator": "days", "during": "2025", "rule": {"at-least": "300 d"}, "clause": "1"}
                """.formatted(place.replace('/', '-'));
        return """
                {"plans": [{"id": "plan-%1$s", "place": "%2$s", "period": "2021/2025",
                            "document": {"number": "1", "title": {"zh": "规划", "en": "Plan"}}, "targets": [%3$s]}]}
                """.formatted(place.replace('/', '-'), place, target);
    }

    /** A pack of three files, two of which hold plans of one city each, one of them for a place inside it. */
    private Folder severalFiles() throws IOException {
        Files.writeString(pack, """
                {"id": "p", "version": "1", "title": {"zh": "甲", "en": "P"}, "files": ["a.json", "b.json"],
                 "places": [{"code": "410800", "zh": "焦作市", "en": "Jiaozuo"},
                            {"code": "410800/plain", "zh": "平原", "en": "Plain", "in": "410800"},
                            {"code": "419001", "zh": "济源市", "en": "Jiyuan"}],
                 "indicators": [{"id": "days", "zh": "优良天数", "en": "good days", "scale": "quantity", "unit": "d",
                                 "better": "higher", "statistic": "count"}]}
                """);
        Files.writeString(folder.resolve("a.json"), plans("410800/plain"));
        Files.writeString(folder.resolve("b.json"), plans("419001"));
        return Folder.of(pack);
    }

    private static Json head(byte[] record) throws IOException {
        Json head = new Json(null, "", 0);
        Objects.requireNonNull(JsonImage.read(new ByteArrayInputStream(record))).read(0, head, new Reading());
        return head;
    }

    private static String crc(byte[] bytes) {
        CRC32 hash = new CRC32();
        hash.update(bytes);
        return Long.toHexString(hash.getValue());
    }

    @Test
    void aRecordSaysOfWhichPlacesAFileOfPlansSpeaks() throws IOException {
        severalFiles();

        Json files = Json.object();
        for (String file : List.of("pack.json", "a.json", "b.json")) {
            files.put(file, Json.object().put("crc", crc(Files.readAllBytes(folder.resolve(file)))));
        }
        Objects.requireNonNull(files.get("a.json"))
                .put("places", Json.list(List.of(Json.text("410800"), Json.text("410800/plain"))));
        Objects.requireNonNull(files.get("b.json")).put("places", Json.list(List.of(Json.text("419001"))));
        Json expected = Json.object().put("checks", "4").put("files", files);
        assertThat(JsonText.line(head(PackRecord.of(pack)))).isEqualTo(JsonText.line(expected));
    }

    /** What is passed over gives the same pack, and takes less time. */
    @Test
    void aRecordKnowsWhichFilesDoNotSpeakOfAPlace() throws IOException {
        Folder files = severalFiles();
        PackRecord.main(new String[] {pack.toString()});
        PackRecord record = Objects.requireNonNull(PackRecord.beside("pack.json", files));

        assertThat(record.without(Place.of("410800", "焦作市", "Jiaozuo"))).containsExactly("b.json");
        assertThat(record.without(Place.of("419001", "济源市", "Jiyuan"))).containsExactly("a.json");
        assertThat(record.without(Place.of("410100", "郑州市", "Zhengzhou")))
                .containsExactlyInAnyOrder("a.json", "b.json");
        assertThat(record.read("a.json", new Json(null, "a.json", 1), new Reading()))
                .isTrue();
        assertThat(record.read("c.json", new Json(null, "c.json", 1), new Reading()))
                .isFalse();
    }

    /** Data that change while they are recorded are not those of the record. */
    @Test
    void theRecordIsOfWhatWasReadAndNotOfWhatLiesThereLater() throws IOException {
        PackFiles reading = new PackFiles();
        RulePack read = reading.read("pack.json", Folder.of(pack)).orThrow();
        Files.writeString(pack, PACK.replace("甲", "乙"));
        Files.write(folder.resolve("pack.json.checked"), reading.record(read, Folder.of(pack)));

        assertThat(title()).isEqualTo("乙");
        assertThat(load().problems()).isNotEmpty();
    }

    @Test
    void aFileThatHoldsMoreThanPlansIsAlwaysRead() throws IOException {
        Folder files = severalFiles();
        String plans = plans("419001").strip();
        String place = "\"places\": [{\"code\": \"410100\", \"zh\": \"郑州市\", \"en\": \"Zhengzhou\"}], ";
        Files.writeString(folder.resolve("b.json"), "{" + place + plans.substring(1));
        PackRecord.main(new String[] {pack.toString()});
        Place jiaozuo = Place.of("410800", "焦作市", "Jiaozuo");

        Json recorded = Objects.requireNonNull(head(PackRecord.of(pack)).get("files"));
        assertThat(Objects.requireNonNull(recorded.get("b.json")).get("places")).isNull();
        assertThat(new PackFiles()
                        .readRecorded("pack.json", files, jiaozuo)
                        .orThrow()
                        .places())
                .extracting(Place::code)
                .contains("410100");
    }

    @Test
    void whereAPlaceIsAskedForFilesOfOthersAreNotRead() throws IOException {
        Folder files = severalFiles();
        RulePack whole = PackReader.read(pack).orThrow();
        Place jiaozuo = whole.place("410800").orElseThrow();
        Map<String, Integer> opened = new TreeMap<>();
        Folder counting = new Folder() {
            @Override
            public String label(String name) {
                return files.label(name);
            }

            @Override
            public @Nullable InputStream open(String name) throws IOException {
                opened.merge(name, 1, Integer::sum);
                return files.open(name);
            }

            @Override
            public Problem missing(String name) {
                return files.missing(name);
            }
        };

        RulePack unrecorded =
                new PackFiles().readRecorded("pack.json", counting, jiaozuo).orThrow();
        assertThat(opened).isEqualTo(Map.of("pack.json", 1, "pack.json.checked", 1, "a.json", 1, "b.json", 1));
        opened.clear();
        PackRecord.main(new String[] {pack.toString()});
        RulePack recorded =
                new PackFiles().readRecorded("pack.json", counting, jiaozuo).orThrow();

        // Each file to see whether it is the one of the record; what it says is in the record.
        assertThat(opened).isEqualTo(Map.of("pack.json", 1, "pack.json.checked", 1, "a.json", 1, "b.json", 1));
        assertThat(recorded).isEqualTo(unrecorded).isEqualTo(whole.within(jiaozuo));
        assertThat(recorded.targets()).extracting(Target::id).containsExactly("plan-410800-plain.days");
    }

    @Test
    void aFileThatSpeaksOfAPlaceOnlySinceTheRecordIsReadForIt() throws IOException {
        Folder files = severalFiles();
        PackRecord.main(new String[] {pack.toString()});
        Files.writeString(folder.resolve("b.json"), plans("410800"));
        Place jiaozuo = Place.of("410800", "焦作市", "Jiaozuo");

        assertThat(new PackFiles()
                        .readRecorded("pack.json", files, jiaozuo)
                        .orThrow()
                        .targets())
                .extracting(Target::id)
                .containsExactly("plan-410800-plain.days", "plan-410800.days");
    }

    /** A record like that of the pack, but for what it says of the checks and the files, and with another title. */
    private void keep(String checks, Json files) throws IOException {
        Json title = Trees.of(PACK.replace("甲", "乙"));
        Json head = Json.object().put("checks", checks).put("files", files);
        Files.write(folder.resolve("pack.json.checked"), JsonImageWriter.write(List.of(head, title)));
    }

    private static Json file(String name, String crc) {
        return Json.object().put(name, Json.object().put("crc", crc));
    }

    private String title() {
        return load().orThrow().title().zh();
    }

    private String crcOfPack() throws IOException {
        return crc(Files.readAllBytes(pack));
    }

    @Test
    void whatIsRecordedIsReadFromTheRecord() throws IOException {
        keep("4", file("pack.json", crcOfPack()));

        assertThat(title()).isEqualTo("乙");
    }

    @Test
    void aRecordOfOtherChecksOrFilesIsPassedOver() throws IOException {
        for (String checks : List.of("", "3", "5")) {
            keep(checks, file("pack.json", crcOfPack()));
            assertThat(title()).as(checks).isEqualTo("甲");
        }
        for (String hash : List.of("", "0", "0" + crcOfPack())) {
            keep("4", file("pack.json", hash));
            assertThat(title()).as(hash).isEqualTo("甲");
        }
        keep("4", Json.object());
        assertThat(title()).as("of no files").isEqualTo("甲");
        // A file that is called otherwise is another one, for the files beside it are found by their names.
        Files.copy(pack, folder.resolve("other.json"));
        keep("4", file("other.json", crcOfPack()));
        assertThat(title()).as("of another file").isEqualTo("甲");
        Files.delete(folder.resolve("other.json"));
        keep("4", file("pack.json", crcOfPack()).put("other.json", Json.object().put("crc", crcOfPack())));
        assertThat(title()).as("of a file that is gone").isEqualTo("甲");
    }

    @Test
    void whatSaysNothingIsPassedOver() throws IOException {
        Path record = folder.resolve("pack.json.checked");
        for (Json head : List.of(Json.object(), Json.text("4"), Json.object().put("checks", "4"))) {
            Files.write(record, JsonImageWriter.write(List.of(head, Trees.of(PACK.replace("甲", "乙")))));
            assertThat(title()).isEqualTo("甲");
        }
        for (String text : List.of("", "\n", "checks 3, data 0\npack.json\n")) {
            Files.writeString(record, text);
            assertThat(title()).isEqualTo("甲");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 8, 27, 28, 100})
    void aRecordThatIsCutOffIsPassedOver(int length) throws IOException {
        keep("4", file("pack.json", crcOfPack()));
        Path record = folder.resolve("pack.json.checked");
        Files.write(record, Arrays.copyOf(Files.readAllBytes(record), length));

        assertThat(title()).isEqualTo("甲");
    }

    @Test
    void aRecordWithOneWrongBitIsPassedOver() throws IOException {
        keep("4", file("pack.json", crcOfPack()));
        Path record = folder.resolve("pack.json.checked");
        byte[] bytes = Files.readAllBytes(record);
        for (int at = 0; at < bytes.length; at += 7) {
            bytes[at] ^= 1;
            Files.write(record, bytes);
            assertThat(title()).as("wrong at %d", at).isEqualTo("甲");
            bytes[at] ^= 1;
        }
    }

    @Test
    void dataThatChangedSinceAreChecked() throws IOException {
        PackRecord.main(new String[] {pack.toString()});
        Files.writeString(pack, PACK.replace("甲", "乙"));

        assertThat(load().problems()).isNotEmpty();
    }

    @Test
    void aPackWithAnErrorHasNoRecord() throws IOException {
        Files.writeString(pack, PACK.replace("\"1\"", "1"));

        assertThatThrownBy(() -> PackRecord.main(new String[] {pack.toString()}))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("/version");
        assertThat(folder.resolve("pack.json.checked")).doesNotExist();
    }
}
