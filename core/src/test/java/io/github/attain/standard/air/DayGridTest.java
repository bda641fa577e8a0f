package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayGridTest {
    /** Two bytes hold 65,536 states: missing, a conflict, and 0 to 65,533 of the pollutant's last digit. */
    @ParameterizedTest
    @CsvSource({
        "PM25, 35000, false",
        "PM25, 35100, true",
        "PM25, 65533000, false",
        "PM25, 65534000, true",
        "CO, 1100, false",
        "CO, 1150, true",
        "CO, 6553300, false",
        "CO, 6553400, true"
    })
    void twoBytesHoldTheDigitsOfThePollutant(Pollutant pollutant, int thousandths, boolean tooFine) {
        assertThat(new DayGrid(pollutant, 1).isTooFine(thousandths)).isEqualTo(tooFine);
    }

    /** 80 bytes around them and 24 hours of each station, of two bytes or of four. */
    @Test
    void aGridKnowsItsSize() {
        DayGrid grid = new DayGrid(Pollutant.PM10, 10);
        assertThat(grid.isWide()).isFalse();
        assertThat(grid.bytes()).isEqualTo(80 + 480);
        grid.widen();
        assertThat(grid.isWide()).isTrue();
        assertThat(grid.isTooFine(1)).isFalse();
        assertThat(grid.bytes()).isEqualTo(80 + 960);
        grid.grow(11);
        assertThat(grid.stations()).isEqualTo(11);
        assertThat(grid.bytes()).isEqualTo(80 + 1056);
        assertThat(DayGrid.bytes(1, false)).isEqualTo(128);
    }

    @Test
    void firstValuesArePutUntilOneNeedsACloserLook() {
        DayGrid grid = new DayGrid(Pollutant.PM10, 2);
        int[] both = {0, 1};
        assertThat(grid.putFirst(0, both, 0, new int[] {0, 2000})).isEqualTo(2);
        assertThat(grid.putFirst(0, both, 1, new int[] {-1, 3000})).isEqualTo(2);
        assertThat(grid.putFirst(1, both, 2, new int[] {9000, 4000})).isEqualTo(2);
        // One that is there already, one that is too fine, and numbers without room.
        assertThat(grid.putFirst(0, both, 0, new int[] {-1, 2000})).isEqualTo(1);
        assertThat(grid.putFirst(0, both, 3, new int[] {1000, 1500})).isEqualTo(1);
        assertThat(grid.putFirst(0, new int[] {1, 2}, 4, new int[] {1000, 1000}))
                .isEqualTo(1);
        assertThat(grid.putFirst(0, new int[] {-1}, 5, new int[] {1000})).isZero();

        assertThat(hour(grid, 0)).containsExactly(0, 2000);
        assertThat(hour(grid, 1)).containsExactly(DayGrid.MISSING, 3000);
        assertThat(hour(grid, 2)).containsExactly(DayGrid.MISSING, 4000);
        assertThat(hour(grid, 3)).containsExactly(1000, DayGrid.MISSING);
        assertThat(hour(grid, 4)).containsExactly(DayGrid.MISSING, 1000);
        assertThat(hour(grid, 5)).containsExactly(DayGrid.MISSING, DayGrid.MISSING);
        assertThat(grid.largest()).isEqualTo(4000);
    }

    @Test
    void oneHourOfOneStationIsClearedAndNoOther() {
        DayGrid grid = new DayGrid(Pollutant.NO2, 3);
        for (int slot = 0; slot < 24; slot++) {
            for (int station = 0; station < 3; station++) {
                grid.put(station, slot, (10 * slot + station) * 1000);
            }
        }
        grid.clear(1, 4);
        assertThat(hour(grid, 3)).containsExactly(30_000, 31_000);
        assertThat(hour(grid, 4)).containsExactly(40_000, DayGrid.MISSING);
        assertThat(hour(grid, 5)).containsExactly(50_000, 51_000);
        assertThat(hour(grid, 0)).containsExactly(0, 1000);
        assertThat(grid.get(2, 4)).isEqualTo(42_000);
    }

    private static int[] hour(DayGrid grid, int slot) {
        return new int[] {grid.get(0, slot), grid.get(1, slot)};
    }
}
