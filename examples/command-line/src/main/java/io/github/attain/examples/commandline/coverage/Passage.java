package io.github.attain.examples.commandline.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a document.
 *
 * @param where the headings above it from the outermost on, in the form in which clauses cite them: {@code 第四章}, {@code 第三节},
 *     {@code 二、}, {@code (三)}, {@code 5}; none before the first heading
 * @param box the place in the table in which it stands; outside of tables the one that is nowhere
 * @param lead the few words with which it begins, up to the first full stop; empty where there are none
 * @param text the paragraph without the number in front of it
 */
public record Passage(List<String> where, Box box, String lead, String text) {
    /**
     * A place in a table. Pages give its cells one a line, and each row begins with its number.
     *
     * @param name {@code 专栏1}; empty outside of tables
     * @param row the number of the row; none above the first and in tables without numbers
     * @param isNotes whether it is in the notes below
     */
    public record Box(String name, OptionalInt row, boolean isNotes) {
        private static final Pattern NAME = Pattern.compile("^(专栏[0-9]+).*$");
        private static final Box NOWHERE = new Box("", OptionalInt.empty(), false);

        /** The place of the next line. */
        private Box after(String line) {
            Matcher begun = NAME.matcher(line);
            if (begun.matches()) {
                return new Box(begun.group(1), OptionalInt.empty(), false);
            }
            int next = row.orElse(0) + 1;
            if (!name.isEmpty() && !isNotes && line.equals(String.valueOf(next))) {
                return new Box(name, OptionalInt.of(next), false);
            }
            return !name.isEmpty() && line.startsWith("注") ? new Box(name, OptionalInt.empty(), true) : this;
        }

        /** Whether a part of a clause may mean it: whoever cites a row means that row, and who cites no table none. */
        private boolean isIn(String clause) {
            if (name.isEmpty()) {
                return !clause.contains("专栏");
            }
            boolean isHere = row.isEmpty() || clause.contains("第" + row.getAsInt() + "行");
            return clause.contains(name) && isHere && (!isNotes || clause.contains("注"));
        }

        private String cited() {
            return name + (row.isPresent() ? " 第" + row.getAsInt() + "行" : isNotes ? " 注" : "");
        }
    }

    private static final String NUMERAL = "[一二三四五六七八九十]+";
    /** The headings of one document on several plans, of chapters, sections and items; the deeper ones end with the outer. */
    private static final List<Pattern> HEADINGS = List.of(
            Pattern.compile("^.{2,8}年?([^0-9年]{2,12}(?:实施方案|行动计划))$()"),
            Pattern.compile("^(第" + NUMERAL + "章|" + NUMERAL + "、)(.*)$"),
            Pattern.compile("^(第" + NUMERAL + "节|\\(" + NUMERAL + "\\))(.*)$"),
            Pattern.compile("^([0-9]{1,2})\\s*[.．、](?![0-9])(.*)$"));

    private static final Pattern LEAD = Pattern.compile("^[—\\s]*([^。,，;；:：0-9]{2,30})。");

    /** The paragraphs of a text, one a line. */
    public static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        List<String> where = new ArrayList<>(List.of("", "", "", ""));
        Box box = Box.NOWHERE;
        for (String line : text.lines().toList()) {
            String rest = plain(line);
            for (int level = 0; level < HEADINGS.size(); level++) {
                Matcher heading = HEADINGS.get(level).matcher(rest);
                if (heading.matches()) {
                    where.set(level, heading.group(1));
                    where.subList(level + 1, where.size()).replaceAll(deeper -> "");
                    // Tables end with their chapter or section; some have items of their own.
                    box = level == 0 || heading.group(1).startsWith("第") ? Box.NOWHERE : box;
                    rest = heading.group(2).strip();
                }
            }
            box = box.after(rest);
            if (!rest.isEmpty()) {
                Matcher lead = LEAD.matcher(rest);
                passages.add(new Passage(
                        where.stream().filter(part -> !part.isEmpty()).toList(),
                        box,
                        lead.find() ? lead.group(1) : "",
                        rest));
            }
        }
        return passages;
    }

    /** Brackets and blanks are written in several ways, and quotation marks in some places only. */
    public static String plain(String text) {
        return text.replace('（', '(')
                .replace('）', ')')
                .replace('〔', '(')
                .replace('〕', ')')
                .replaceAll("[“”\"\\u00a0\\u3000\\ufeff]", "")
                .strip();
    }

    /** Whether a clause may mean this paragraph: it names every heading above it, one inside the other. */
    boolean isIn(String clause) {
        if (where.isEmpty()) {
            return false;
        }
        StringBuilder path = new StringBuilder();
        for (String part : where) {
            String whole = Character.isDigit(part.charAt(0)) ? "(?<![0-9])" + part + "(?![0-9])" : Pattern.quote(part);
            path.append(whole).append("[^;；]*?");
        }
        for (String one : plain(clause).split("[;；]", -1)) {
            Matcher matcher = Pattern.compile(path.toString()).matcher(one);
            // A clause may go on in another sentence of the same section without naming it again.
            if (matcher.find() && box.isIn(one)) {
                return lead.isEmpty() || !namesLead(clause) || plain(clause).contains(lead);
            }
        }
        return false;
    }

    /** Clauses of chapters name the words with which a paragraph begins; boxes and items do not. */
    private static boolean namesLead(String clause) {
        return clause.startsWith("第") && !clause.contains("专栏");
    }

    /** {@return such as 第四章 第三节 持续推进农用地分类管理, or 第二章 第三节 专栏1 第12行} */
    public String cited() {
        return (String.join(" ", where) + " " + box.cited() + " " + lead)
                .replaceAll(" +", " ")
                .strip();
    }
}
