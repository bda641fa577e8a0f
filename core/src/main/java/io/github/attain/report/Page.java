package io.github.attain.report;

import com.google.common.collect.ImmutableList;
import io.github.attain.assessment.Assessment;
import io.github.attain.path.Point;
import io.github.attain.path.Trajectory;
import io.github.attain.place.Place;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows an assessment as one page of HTML to look at, to print and to hand on: a single file that asks no network for anything, in
 * Chinese and English with a switch.
 *
 * <pre>{@code
 * Page page = Page.of(assessment, Locale.CHINA)
 *         .withYear(place, AirStatistics.of(days, year, standards))   // the calendar of the days
 *         .withPath(target, path, measuredPoints)                     // the way of five years
 *         .withMap(outlines);                                         // where the places lie
 * Files.writeString(file, page.html());
 * }</pre>
 *
 * <p>It holds the counts by verdict; a table with a bar for every value that is held against limits, with its sentence and its
 * arithmetic, to sort and to filter by place, field and verdict; the sources with clause; and the problems of the data. Where the
 * assessment was given the values to date of the days of a term ({@link AirStatistics#toDate}), it draws how each target went:
 * the value to date, what the rest may bring, and when it was secured or lost. Nothing on it is computed anew: the figures
 * are those of the results.
 *
 * <p>The page is well-formed XML as well as HTML, and what comes from the data stays text in it. The same assessment, language and
 * parts give the same characters.
 *
 * <p>Immutable and thread-safe.
 */
public final class Page {
    private static final Text TITLE = new Text("目标评估", "Assessment of targets");

    private final Assessment assessment;
    private final Locale locale;
    private final Optional<Text> title;
    private final ImmutableList<Year> years;
    private final ImmutableList<Way> ways;
    private final ImmutableList<Outline> outlines;

    private Page(
            Assessment assessment,
            Locale locale,
            Optional<Text> title,
            ImmutableList<Year> years,
            ImmutableList<Way> ways,
            ImmutableList<Outline> outlines) {
        this.assessment = assessment;
        this.locale = locale;
        this.title = title;
        this.years = years;
        this.ways = ways;
        this.outlines = outlines;
    }

    /** The days of a place. */
    record Year(Place place, AirStatistics air) {}

    /** A path with the values measured on it, in order of years. */
    record Way(Target target, Trajectory path, List<Point> measured) {}

    /**
     * {@return the page of an assessment, without a calendar and without paths}
     *
     * @param assessment the assessment to show
     * @param locale the language that is shown first: any Chinese one gives Chinese, every other one gives English
     */
    public static Page of(Assessment assessment, Locale locale) {
        return new Page(
                assessment, locale, Optional.empty(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return the page with another title; without one it says that it is an assessment of targets}
     *
     * @param words the title in both languages
     */
    public Page titled(Text words) {
        return new Page(assessment, locale, Optional.of(words), years, ways, outlines);
    }

    /**
     * {@return the page with one more calendar: the air quality index of each day in the colours of HJ 633, and how many days each
     * level has} Days without a valid index are shown as such. The days on which a target of the place was secured or lost are
     * marked, as far as the assessment knows them.
     *
     * @param place the place
     * @param air its days; at most sixty months of them are drawn
     */
    public Page withYear(Place place, AirStatistics air) {
        return new Page(assessment, locale, title, plus(years, new Year(place, air)), ways, outlines);
    }

    /**
     * {@return the page with one more path: its figures, the measured values beside them, and where the last of these stands}
     *
     * @param target the target that the path leads to, for its name
     * @param path the path: base, shape and figures are the caller's choice, and the page shows them
     * @param measured the values of single years, possibly none, in any order
     * @throws io.github.attain.problem.ProblemsException if a value has a unit that does not fit the path
     */
    public Page withPath(Target target, Trajectory path, List<Point> measured) {
        List<Point> inOrder = measured.stream()
                .map(point -> path.position(point).now())
                .sorted(Comparator.comparing(Point::year))
                .toList();
        return new Page(assessment, locale, title, years, plus(ways, new Way(target, path, inOrder)), outlines);
    }

    /**
     * {@return the page with a map: every place with the pattern and the sign of a verdict, and a list that counts all of its verdicts}
     * Where a place has several, not met goes before undecided, pending, met and not assessable, in this order. The results of an
     * area or section count for the place whose code its own begins with, before the slash. Places with results that lie nowhere are
     * named below; outlines of places without results are drawn as surroundings. Lines are drawn as coarsely as forty thousand points
     * of them need.
     *
     * @param places where the places lie, in place of an earlier map; none for no map
     */
    public Page withMap(List<Outline> places) {
        return new Page(assessment, locale, title, years, ways, ImmutableList.copyOf(places));
    }

    private static <T> ImmutableList<T> plus(List<T> some, T more) {
        return ImmutableList.<T>builder().addAll(some).add(more).build();
    }

    Assessment assessment() {
        return assessment;
    }

    Locale locale() {
        return locale;
    }

    Text title() {
        return title.orElse(TITLE);
    }

    List<Year> years() {
        return years;
    }

    List<Way> ways() {
        return ways;
    }

    List<Outline> outlines() {
        return outlines;
    }

    /**
     * Writes the page.
     *
     * @return one HTML document, for a file in UTF-8; lines end with LF
     */
    public String html() {
        return new PageForm(this).write();
    }
}
