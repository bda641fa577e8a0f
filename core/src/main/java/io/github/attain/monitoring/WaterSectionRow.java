package io.github.attain.monitoring;

import com.google.common.collect.ImmutableMap;
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.standard.water.WaterBody;
import io.github.attain.standard.water.WaterClass;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.standard.water.WaterSample;
import io.github.attain.text.Text;
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
 * @param sample what was measured; a cell that says nothing is not in it, and one that cannot be read makes its item unread
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
    /** Not the provinces and cities that are called after waters: 湖北, 湖州, 芜湖, 库尔勒. */
    private static final Pattern STILL_WATER = Pattern.compile("(?<!芜|^)湖(?!州)|^湖(?![北南州])|库(?!尔勒|车|伦)|滇池|草海|洱海");

    private static final Pattern RUNNING_WATER = Pattern.compile("口|桥|河|场|坝下");

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
     * Guesses the kind of water, for users who have no list of lakes. A section is taken for a lake where algae were counted in it
     * (藻密度) and its name does not speak of an inlet (入湖口). Chlorophyll alone (叶绿素) is no such sign, since river mouths are
     * watched for it too: it confirms a name with 湖, 库, 滇池, 草海 or 洱海, other than in the name of a city or province (芜湖,
     * 湖北), and without 口, 桥, 河, 场 or 坝下. Where the table has no column of either, such a name suffices. It is a guess, and
     * {@link #classify} says so; a list of lakes is always better.
     *
     * @return the likely kind
     */
    public WaterBody likelyBody() {
        boolean watched = false;
        boolean chlorophyll = false;
        boolean algae = false;
        for (Map.Entry<String, String> other : others.entrySet()) {
            boolean measured = !WaterSectionsCsv.isNothing(other.getValue());
            if (other.getKey().startsWith("叶绿素")) {
                watched = true;
                chlorophyll |= measured;
            } else if (other.getKey().startsWith("藻密度")) {
                watched = true;
                algae |= measured;
            }
        }
        boolean named = STILL_WATER.matcher(section).find()
                && !RUNNING_WATER.matcher(section).find();
        boolean lake = (algae && !section.contains("入湖口")) || (named && (chlorophyll || !watched));
        return lake ? WaterBody.LAKE : WaterBody.RIVER;
    }

    /**
     * Classifies the section as the {@linkplain #likelyBody likely} kind of water.
     *
     * @param standard the edition
     * @return the class, whose basis names the kind of water and says that it was assumed
     */
    public WaterClass<WaterItem> classify(SurfaceWaterStandard standard) {
        WaterClass<WaterItem> sure = standard.classify(sample, likelyBody());
        Text assumed = new Text("（水体类型系推断）", " (the kind of water is assumed)");
        return new WaterClass<>(
                sure.grades(),
                sure.missing(),
                sure.uncertain(),
                sure.standard(),
                sure.basis().and(assumed));
    }
}
