package io.github.attain.examples.programs;

import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import io.github.attain.target.KnownTargets;
import io.github.attain.target.Target;
import java.time.LocalDate;

/** A report of an earlier day is to be made again: which targets were in force then? */
public final class KnownThen {
    private KnownThen() {}

    /**
     * Prints the targets of 焦作 that were in force.
     *
     * @param args the day, such as {@code 2022-01-01}
     */
    public static void main(String[] args) {
        KnownTargets known =
                KnownTargets.on(LocalDate.parse(args[0]), HenanRules.load().targetsOf(HenanPlaces.JIAOZUO));
        for (Target target : known.inForce()) {
            System.out.println(target.id());
        }
    }
}
