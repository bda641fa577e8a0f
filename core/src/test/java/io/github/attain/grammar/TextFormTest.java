package io.github.attain.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts may stand where, up to the first and the last character and the longest text that may. */
class TextFormTest {

    private static void assertAccepted(Form<String> form, String text) {
        Reading in = new Reading();
        assertThat(form.read(Json.text(text), in)).isEqualTo(text);
        assertThat(in.errors()).isZero();
    }

    private static void assertRefused(Form<String> form, String text) {
        Reading in = new Reading();
        assertThat(form.read(Json.text(text), in)).isNull();
        assertThat(in.errors()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "a", "z", "09az", "jiaozuo-2022-77", "a.b_c-d"})
    void idsAreDigitsAndSmallLettersWithSingleMarksBetween(String id) {
        assertAccepted(Forms.ID, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "-a", "a--b", "a.-b", "A", "Z", "a b", "a/b", "a:b", "a`b", "a{b", "-", "九"})
    void otherIdsAreRefused(String id) {
        assertRefused(Forms.ID, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.1.0", "09.90", "1.0.0-rc.1", "1.0.0-RC9", "1-a", "1-Z", "1-zA0"})
    void versionsAreNumbersAndPerhapsWordsBehindAHyphen(String version) {
        assertAccepted(Forms.VERSION, version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", ".1", "1..0", "a", "1.a", "-1", "-", "1-", "1-rc-1", "1-rc.", "1_0", "1.0.0-rc_1"})
    void otherVersionsAreRefused(String version) {
        assertRefused(Forms.VERSION, version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "Z.json", "0.json", "plan.v2.json", "plan_2-b.json", "aAzZ09.json"})
    void filesAreJsonFilesBesideTheFirst(String file) {
        assertAccepted(Forms.FILE, file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".json",
                "-.json",
                "..json",
                "a.jso",
                "a.JSON",
                "json",
                "a/b.json",
                "a b.json",
                "a:.json",
                "九.json"
            })
    void otherFilesAreRefused(String file) {
        assertRefused(Forms.FILE, file);
    }

    /** The schema says the same lengths. */
    @Test
    void textsMayBeAsLongAsTheirKindAllows() {
        assertAccepted(Forms.ID, "a".repeat(100));
        assertRefused(Forms.ID, "a".repeat(101));
        assertAccepted(Forms.VERSION, "1".repeat(40));
        assertRefused(Forms.VERSION, "1".repeat(41));
        assertAccepted(Forms.FILE, "a".repeat(95) + ".json");
        assertRefused(Forms.FILE, "a".repeat(96) + ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ~", "一龥", "a\nb", "é", "㎡", "é𠮷é", "𠮷野家"})
    void plainTextIsOfAnyCharacters(String text) {
        assertAccepted(Forms.TEXT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u001b",
                "é\u001b",
                "éé\u001b",
                "𠮷\u001b",
                "a\t",
                "a\r\n",
                "a\u007f",
                "a\u200bb",
                "\ud842",
                "\udfb7a"
            })
    void controlCharactersAndHalvesOfCharactersAreRefused(String text) {
        assertRefused(Forms.TEXT, text);
    }

    @Test
    void longTextsAreReadToTheirEnd() {
        for (int length : new int[] {1023, 1024, 1025, 5000}) {
            assertAccepted(Forms.TEXT, "一".repeat(length));
            assertRefused(Forms.TEXT, "一".repeat(length - 1) + "\u001b");
        }
        assertAccepted(Forms.TEXT, "九".repeat(5000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 1025, 5000})
    void thereIsRoomBehindTheCharactersOfAText(int length) {
        assertThat(new Reading().characters("一".repeat(length))).hasSizeGreaterThan(length);
    }

    /** What a shorter text leaves behind of a longer one before it does not count. */
    @Test
    void textsAreReadOneAfterTheOther() {
        Reading in = new Reading();
        assertThat(Forms.TEXT.read(Json.text("一二\u001b"), in)).isNull();
        assertThat(Forms.TEXT.read(Json.text("一二"), in)).isEqualTo("一二");
        assertThat(Forms.TEXT.read(Json.text("一\ud842"), in)).isNull();
    }

    @Test
    void anyTextMayBeEmptyAndIsATextStill() {
        assertAccepted(WordsForm.ANY, "");
        assertAccepted(WordsForm.ANY, "表1");
        for (Json other : new Json[] {Json.object(), Json.of(Json.Kind.LIST, ""), Json.of(Json.Kind.NUMBER, "7")}) {
            Reading in = new Reading();
            assertThat(WordsForm.ANY.read(other, in)).isNull();
            assertThat(in.errors()).isEqualTo(1);
        }
    }
}
