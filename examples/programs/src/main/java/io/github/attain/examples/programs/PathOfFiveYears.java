package io.github.attain.examples.programs;

import io.github.attain.indicator.Direction;
import io.github.attain.path.GradingMethod;
import io.github.attain.path.Point;
import io.github.attain.path.Position;
import io.github.attain.path.Trajectory;
import java.util.List;
import java.util.Locale;

/** From 56 µg/m³ in 2020 to 43 in 2025: are the years between ahead of the path, or behind it? */
public final class PathOfFiveYears {
    private PathOfFiveYears() {}

    /**
     * Prints a line for each measured year.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        Trajectory path = Trajectory.linear(Point.of(2020, "56 ug/m3"), Point.of(2025, "43 ug/m3"), Direction.LOWER);

        List<Point> measured =
                List.of(Point.of(2021, "50 ug/m3"), Point.of(2022, "51 ug/m3"), Point.of(2023, "48.2 ug/m3"));

        for (Point year : measured) {
            Position now = path.position(year);
            System.out.println(year.year() + ": " + year.value() + ", path "
                    + path.at(year.year()).orElseThrow() + ", "
                    + GradingMethod.SCHEDULE.grade(now).mark().label().in(Locale.ENGLISH));
        }
    }
}
