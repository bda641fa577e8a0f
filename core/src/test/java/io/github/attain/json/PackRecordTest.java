package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonReader;
import io.github.attain.grammar.Reading;
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

        assertThat(folder.resolve("pack.json.checked")).hasContent(PackRecord.of(pack));
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

    @Test
    void aRecordSaysOfWhichPlacesAFileOfPlansSpeaks() throws IOException {
        severalFiles();
        CRC32 hash = new CRC32();
        for (String file : List.of("pack.json", "a.json", "b.json")) {
            hash.update(file.getBytes(UTF_8));
            hash.update(Files.readAllBytes(folder.resolve(file)));
        }

        String lines = "pack.json\na.json\t410800\t410800/plain\nb.json\t419001\n";
        hash.update(lines.getBytes(UTF_8));

        assertThat(PackRecord.of(pack)).isEqualTo("checks 3, data " + Long.toHexString(hash.getValue()) + "\n" + lines);
    }

    /** Of a place that the record has lost, the plans would be passed over. */
    @Test
    void aRecordThatSaysAnotherPlaceHoldsOfNothing() throws IOException {
        Folder files = severalFiles();
        PackRecord.main(new String[] {pack.toString()});
        Path record = folder.resolve("pack.json.checked");
        Files.writeString(record, Files.readString(record).replace("419001", "419002"));
        Place jiyuan = Place.of("419001", "济源市", "Jiyuan");

        assertThat(new PackFiles()
                        .readRecorded("pack.json", files, jiyuan)
                        .orThrow()
                        .targets())
                .extracting(Target::id)
                .containsExactly("plan-419001.days");
    }

    /** Data that change while they are recorded are not those of the record. */
    @Test
    void theRecordIsOfWhatWasReadAndNotOfWhatLiesThereLater() throws IOException {
        PackFiles reading = new PackFiles();
        RulePack read = reading.read("pack.json", Folder.of(pack)).orThrow();
        Files.writeString(pack, PACK.replace("甲", "乙"));
        PackRecord record = reading.record(read, Folder.of(pack));
        Files.writeString(folder.resolve("pack.json.checked"), record.toString());
        Files.write(folder.resolve("pack.json.image"), reading.image(record));

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

        assertThat(folder.resolve("pack.json.checked")).content().endsWith("\nb.json\n");
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

        // Each file to see whether it is the one of the record; what it says is in the image.
        Map<String, Integer> once =
                Map.of("pack.json", 1, "pack.json.checked", 1, "pack.json.image", 1, "a.json", 1, "b.json", 1);
        assertThat(opened).isEqualTo(once);
        assertThat(recorded).isEqualTo(unrecorded).isEqualTo(whole.within(jiaozuo));
        assertThat(recorded.targets()).extracting(Target::id).containsExactly("plan-410800-plain.days");

        opened.clear();
        Files.delete(folder.resolve("pack.json.image"));
        RulePack unkept =
                new PackFiles().readRecorded("pack.json", counting, jiaozuo).orThrow();

        // Once more each that is needed.
        assertThat(opened)
                .isEqualTo(
                        Map.of("pack.json", 2, "pack.json.checked", 1, "pack.json.image", 1, "a.json", 2, "b.json", 1));
        assertThat(unkept).isEqualTo(recorded);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "checks 1, data 0",
                "checks 3, data ",
                "checks 3, data 0\n",
                "checks 3, data 0\n\n\t",
                "checks 3, data \nnone.json\n",
                "checks 3, data zz\npack.json\n"
            })
    void aRecordThatSaysNothingIsPassedOver(String record) throws IOException {
        Files.writeString(folder.resolve("pack.json.checked"), record);

        assertThat(load().problems()).isNotEmpty();
        assertThat(load().value()).isPresent();
    }

    /** The texts of the image say another title, so that it shows which of both was read. */
    private void keepTitle(String title) throws IOException {
        PackRecord.main(new String[] {pack.toString()});
        PackRecord record = PackRecord.beside("pack.json", Folder.of(pack));
        Json other = new Json(null, "pack.json", 1);
        byte[] text = PACK.replace("甲", title).getBytes(UTF_8);
        assertThat(JsonReader.read(new ByteArrayInputStream(text), other, new Reading()))
                .isTrue();
        Files.write(folder.resolve("pack.json.image"), PackImage.of(record, Map.of("pack.json", other)));
    }

    private String title() {
        return load().orThrow().title().zh();
    }

    @Test
    void whatIsRecordedIsReadFromTheImage() throws IOException {
        keepTitle("乙");

        assertThat(title()).isEqualTo("乙");
    }

    @Test
    void anImageOfOtherDataIsPassedOver() throws IOException {
        keepTitle("乙");
        Files.writeString(pack, PACK.replace("400", "401"));
        Files.writeString(folder.resolve("pack.json.checked"), PackRecord.of(pack));

        assertThat(title()).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 8, 23, 24, 100})
    void anImageThatIsCutOffIsPassedOver(int length) throws IOException {
        keepTitle("乙");
        Path image = folder.resolve("pack.json.image");
        Files.write(image, Arrays.copyOf(Files.readAllBytes(image), length));

        assertThat(title()).isEqualTo("甲");
    }

    @Test
    void anImageWithOneWrongBitIsPassedOver() throws IOException {
        keepTitle("乙");
        Path image = folder.resolve("pack.json.image");
        byte[] bytes = Files.readAllBytes(image);
        for (int at = 0; at < bytes.length; at += 7) {
            bytes[at] ^= 1;
            Files.write(image, bytes);
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

    /** A file that is called otherwise is another one, for the files beside it are found by their names. */
    @Test
    void theSameDataUnderAnotherNameAreOthers() throws IOException {
        Path other = Files.copy(pack, folder.resolve("other.json"));

        assertThat(PackRecord.of(other)).isNotEqualTo(PackRecord.of(pack));
    }
}
