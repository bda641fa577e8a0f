package io.github.attain.standard;

import com.google.common.collect.ImmutableList;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.util.List;

/**
 * The classes of the ecological quality index (EQI, 生态质量指数) and of its change, by the method of 2021 (区域生态质量评价办法（试行）). It is
 * not the older index EI of HJ 192-2015, whose bounds are others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param classFrom from which index on the classes 一类 to 四类 begin, included, falling; what is below the last is 五类
 * @param changeFrom from which change on, in either direction, it is slight, general and marked, included, rising; what is
 *     below the first is stable
 */
public record EcologicalQuality(List<Exact> classFrom, List<Exact> changeFrom) {
    /** The classes 一类 to 五类, the best first. */
    public static final GradeScale CLASSES = new GradeScale("ecological-quality", List.of("一", "二", "三", "四", "五"));

    /**
     * The bounds 70, 55, 40, 30 and the changes 1, 2, 4. The text of the method was not seen: the classes agree with published
     * ones, the changes are not confirmed.
     */
    public static final EcologicalQuality METHOD_2021 = new EcologicalQuality(bounds(70, 55, 40, 30), bounds(1, 2, 4));

    private static final List<Text> WORDS = List.of(
            new Text("基本稳定", "stable"),
            new Text("轻微", "slightly "),
            new Text("一般", "generally "),
            new Text("明显", "markedly "));

    /**
     * Creates bounds.
     *
     * @throws IllegalArgumentException unless there are four falling bounds of classes and three rising, positive ones of
     *     changes
     */
    public EcologicalQuality {
        classFrom = ImmutableList.copyOf(classFrom);
        changeFrom = ImmutableList.copyOf(changeFrom);
        boolean ordered = classFrom.size() == 4
                && changeFrom.size() == 3
                && changeFrom.get(0).signum() > 0;
        for (int i = 1; ordered && i < 4; i++) {
            ordered = classFrom.get(i).compareTo(classFrom.get(i - 1)) < 0
                    && (i == 3 || changeFrom.get(i).compareTo(changeFrom.get(i - 1)) > 0);
        }
        if (!ordered) {
            throw new IllegalArgumentException("no bounds of an index: " + classFrom + ", " + changeFrom);
        }
    }

    private static List<Exact> bounds(int... bounds) {
        ImmutableList.Builder<Exact> exact = ImmutableList.builder();
        for (int bound : bounds) {
            exact.add(Exact.of(bound));
        }
        return exact.build();
    }

    /**
     * Grades an index.
     *
     * @param index the index, as reported: to two decimals
     * @return the class
     */
    public Grade grade(Exact index) {
        int i = 0;
        while (i < classFrom.size() && index.compareTo(classFrom.get(i)) < 0) {
            i++;
        }
        return new Grade(CLASSES, i);
    }

    /**
     * Says a change in words.
     *
     * @param before the index of the earlier year
     * @param after the index of the later year
     * @return such as 基本稳定, 轻微变好 or 明显变差
     */
    public Text change(Exact before, Exact after) {
        Exact change = after.minus(before);
        int i = 0;
        while (i < changeFrom.size() && change.abs().compareTo(changeFrom.get(i)) >= 0) {
            i++;
        }
        Text word = WORDS.get(i);
        Text direction = change.signum() < 0 ? new Text("变差", "worse") : new Text("变好", "better");
        return i == 0 ? word : word.and(direction);
    }
}
