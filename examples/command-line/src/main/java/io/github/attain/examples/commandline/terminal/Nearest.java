package io.github.attain.examples.commandline.terminal;

import io.github.attain.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** "Did you mean": which of the words that could be are most like the one that was typed. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int MOST_ALLOWED = 20;
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The words most like one, the best first; none where nothing is alike. */
    public static List<String> of(String typed, List<String> words) {
        String plain = plain(typed);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return List.of();
        }
        List<String> near = new ArrayList<>(words.stream()
                .distinct()
                .filter(word -> distance(plain, plain(word)) <= tolerance(plain, plain(word)))
                .toList());
        near.sort(Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                .thenComparing(Comparator.naturalOrder()));
        // What is much farther than the best was hardly meant.
        int far = near.isEmpty() ? 0 : 2 * distance(plain, plain(near.get(0)));
        return near.stream()
                .filter(word -> distance(plain, plain(word)) <= far)
                .limit(MOST)
                .toList();
    }

    /** Asks whether the nearest was meant, or says what is allowed where nothing is near. */
    public static Text question(String typed, List<String> words) {
        List<String> near = of(typed, words);
        if (near.isEmpty()) {
            List<String> first = words.subList(0, Math.min(MOST_ALLOWED, words.size()));
            String more = words.size() > MOST_ALLOWED ? " …" : "";
            return new Text(
                    "允许" + Refusal.shown(String.join("、", first)) + more,
                    "allowed are " + Refusal.shown(String.join(", ", first)) + more);
        }
        return new Text(
                "是不是" + Refusal.shown(String.join("、", near)) + "？",
                "did you mean " + Refusal.shown(String.join(", ", near)) + "?");
    }

    /** A text without what does not matter: case, width of letters, subscripts, blanks around it. */
    public static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A word may be mistyped in a third of its letters, or be the beginning of the one that was meant. */
    private static int tolerance(String typed, String word) {
        boolean begins = typed.length() > 1 && (word.startsWith(typed) || word.contains("." + typed));
        return begins ? Integer.MAX_VALUE : (Math.min(typed.length(), word.length()) + 2) / 3;
    }

    /** How many letters have to be changed, put in, left out or exchanged with their neighbour to make one text of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
