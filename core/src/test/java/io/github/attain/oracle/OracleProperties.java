package io.github.attain.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The library against an oracle that tries every filling of what is missing and every continuation of what is running, over
 * promises of all forms nested to a depth of three. {@code -Dattain.oracle.trees=20000} plays at length; without it each law is
 * tried on some hundred scenes. What is found wrong is made as small as it can be.
 */
class OracleProperties {
    private static final int TRIES = 500;
    /** The default build plays the same scenes every time. */
    private static final String SEED = "20261129";

    private static final String THROWN = "threw ";
    private static final int TREES = Integer.getInteger("attain.oracle.trees", TRIES);

    private static void holds(long seed, int share, Function<Scene, Optional<String>> wrong) {
        Random random = new Random(seed);
        int scenes = Math.max(1, TREES / TRIES / share);
        for (int i = 0; i < scenes; i++) {
            Scene scene = Scenes.draw(random);
            Optional<String> what = tell(scene, wrong);
            if (what.isPresent()) {
                boolean thrown = what.get().startsWith(THROWN);
                Scene small = Smaller.of(scene, s -> isWrong(s, wrong, thrown));
                assertThat(tell(small, wrong)).as(small.toString()).isEmpty();
            }
        }
    }

    private static Optional<String> tell(Scene scene, Function<Scene, Optional<String>> wrong) {
        try {
            return wrong.apply(scene);
        } catch (RuntimeException thrown) {
            return Optional.of(THROWN + thrown);
        }
    }

    /** A smaller scene may make no sense at all; that it is refused is not what was wrong, unless the first one was. */
    private static boolean isWrong(Scene scene, Function<Scene, Optional<String>> wrong, boolean thrown) {
        return tell(scene, wrong)
                .filter(what -> what.startsWith(THROWN) == thrown)
                .isPresent();
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noFillingAndNoContinuationContradictsAndNoneIsLessDecided(@ForAll long seed) {
        holds(seed, 1, Answers::contradiction);
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noDayOnTheWayIsContradictedOrTakenBack(@ForAll long seed) {
        holds(seed, 2, Answers::contradictionOnTheWay);
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aReadingSaysWhatTheNumberSays(@ForAll long seed) {
        holds(seed, 2, Answers::otherReading);
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsUsedIsNotUnused(@ForAll long seed) {
        holds(seed, 4, Answers::unusedButUsed);
    }

    @Property(tries = 150, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsEqualReadsEqual(@ForAll long seed) {
        holds(seed, 8, Answers::equalButDifferent);
    }
}
