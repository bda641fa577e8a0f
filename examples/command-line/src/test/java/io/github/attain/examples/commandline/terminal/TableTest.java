package io.github.attain.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsAreAlignedWhereAChineseCharacterTakesTwo() {
        Table table = new Table().row(List.of("郑州", "58", "")).row(List.of("Jiaozuo", "5", "µg"));

        assertThat(table.text()).isEqualTo("""
            郑州     58
            Jiaozuo  5   µg
            """);
    }

    @Test
    void aRuleStandsBelowTheHeadings() {
        Table table = new Table().row(List.of("城市", "PM2.5")).row(List.of("郑州市", "58"));

        assertThat(table.textWithHeadings()).isEqualTo("""
            城市    PM2.5
            ------  -----
            郑州市  58
            """);
    }
}
