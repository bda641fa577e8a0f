package io.github.attain.monitoring;

import com.google.common.collect.ImmutableMap;
import io.github.attain.standard.water.WaterBody;
import io.github.attain.standard.water.WaterSample;
import io.github.attain.value.Grade;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a table of water sections, as it was written and nothing added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the number of its line in the file, from 1
 * @param province the province; empty where the table does not say
 * @param basin the basin; empty where the table does not say
 * @param section the name of the section, never blank
 * @param time when the sample was taken, in the words of the table; empty where it does not say
 * @param published the class that the table states; empty where it states none
 * @param sample what was measured; a cell that says nothing, or nothing that can be read, is not in it
 * @param others the cells of all other columns as they were written, by the name of the column
 */
public record WaterSectionRow(
        long line,
        String province,
        String basin,
        String section,
        String time,
        Optional<Grade> published,
        WaterSample sample,
        Map<String, String> others) {
    private static final Pattern STILL_WATER = Pattern.compile("湖|库|滇池|草海");
    private static final Pattern RUNNING_WATER = Pattern.compile("口|桥|河|场");

    /**
     * Creates a row; the map is copied.
     *
     * @throws IllegalArgumentException if the section is blank
     */
    public WaterSectionRow {
        if (section.isBlank()) {
            throw new IllegalArgumentException("a section needs a name");
        }
        others = ImmutableMap.copyOf(others);
    }

    /**
     * Guesses the kind of water, for users who have no list of lakes. Where the table has columns of chlorophyll or algae
     * (叶绿素, 藻密度), a section in which they were measured and whose name does not speak of an inlet (入湖口) is taken for a
     * lake; where it has none, a name with 湖, 库, 滇池 or 草海 and without 口, 桥, 河 or 场. It is a guess: reservoirs are graded
     * as rivers here and there, and river mouths are watched for algae too. A list of lakes is always better.
     *
     * @return the likely kind
     */
    public WaterBody likelyBody() {
        boolean watched = false;
        boolean algae = false;
        for (Map.Entry<String, String> other : others.entrySet()) {
            if (other.getKey().startsWith("叶绿素") || other.getKey().startsWith("藻密度")) {
                watched = true;
                algae |= !WaterSectionsCsv.isNothing(other.getValue());
            }
        }
        boolean lake = watched
                ? algae && !section.contains("入湖口")
                : STILL_WATER.matcher(section).find()
                        && !RUNNING_WATER.matcher(section).find();
        return lake ? WaterBody.LAKE : WaterBody.RIVER;
    }
}
