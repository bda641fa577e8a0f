package io.github.attain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final Place HENAN = Place.of("410000", "河南省", "Henan");
    private static final Place ZHENGZHOU = HENAN.inside("410100", "郑州市", "Zhengzhou");
    private static final Place HUIJI = ZHENGZHOU.inside("410108", "惠济区", "Huiji");
    private static final Place SECTION = HUIJI.inside("410108/huayuankou", "花园口断面", "Huayuankou");

    @Test
    void placesNestBySpecificationAndNotBySimilarCodes() {
        assertThat(SECTION.isWithin(HUIJI)).isTrue();
        assertThat(SECTION.isWithin(HENAN)).isTrue();
        assertThat(SECTION.isWithin(SECTION)).isTrue();
        assertThat(HENAN.isWithin(SECTION)).isFalse();
        assertThat(HUIJI.isWithin(Place.of("410800", "焦作市", "Jiaozuo"))).isFalse();
        assertThat(Place.of("410108/other", "别处", "Other").isWithin(HUIJI)).isFalse();
    }

    @Test
    void containersAreComparedByCode() {
        assertThat(HUIJI.isWithin(Place.of("410100", "另一个名字", "Another name"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"410800", "419001", "410108/huayuankou", "410108/ku-he-2"})
    void readsCodesOfJurisdictionsAndSites(String code) {
        assertThat(Place.isCode(code)).isTrue();
        assertThat(Place.of(code, "甲", "A")).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4108",
                "4108000",
                "41080a",
                "４１０８００",
                "४१०८००",
                "410800/",
                "410800/A",
                "410800/a-",
                "410800/-a",
                "410800/a--b",
                "410800/a/b",
                " 410800",
                "410800\n",
                "410800/花园口",
                "410800/ı"
            })
    void refusesOtherCodes(String code) {
        assertThat(Place.isCode(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of(code, "甲", "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> HENAN.inside(code, "甲", "A"));
    }

    @Test
    void isCalledByCodeAndNamesAndForShort() {
        assertThat(Place.of("410800", "焦作市", "Jiaozuo").names()).containsExactly("410800", "焦作市", "Jiaozuo", "焦作");
        assertThat(Place.of("419001", "济源示范区", "Jiyuan").names()).endsWith("济源");
        assertThat(Place.of("410000", "河南省", "Henan").names()).endsWith("河南");
        // One character alone says nothing.
        assertThat(Place.of("469000", "沙市", "Shashi").names()).containsExactly("469000", "沙市", "Shashi");
        assertThat(Place.of("410801", "甲", "甲").names()).containsExactly("410801", "甲");
    }

    @Test
    void refusesEndlessCodes() {
        assertThat(Place.isCode("410800/" + "a".repeat(100_000))).isFalse();
    }
}
