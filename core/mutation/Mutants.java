import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how many changes of the code the tests noticed, and which they did not.
 *
 * <p>Reads what a run of the profile {@code mutation} left in {@code target/mutation/NAME} and the list {@code NAME.tsv} beside this
 * file: its first line holds the threshold in percent, each other line a change that nobody can tell from the code, with its reason.
 * Started as {@code java core/mutation/Mutants.java NAME}; ends with 1 where the share lies below the threshold.
 */
final class Mutants {

    private Mutants() {}

    public static void main(String[] names) throws IOException {
        boolean kept = true;
        for (String name : names) {
            kept &= report(name);
        }
        System.exit(kept ? 0 : 1);
    }

    private static boolean report(String name) throws IOException {
        List<String> list = Files.readAllLines(Path.of("core/mutation", name + ".tsv"));
        double threshold = Double.parseDouble(list.get(0).replaceAll("[^0-9.]", ""));
        Map<String, Integer> equal = new HashMap<>();
        for (String line : list.subList(1, list.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 6) {
                throw new IOException(name + ".tsv: not six columns: " + line);
            }
            equal.merge(String.join("\t", cells[0], cells[1], cells[2], cells[4]), Integer.valueOf(cells[3]), Integer::sum);
        }
        int all = 0;
        int noticed = 0;
        int same = 0;
        Map<String, Integer> left = new LinkedHashMap<>();
        for (String row : Files.readAllLines(Path.of("core/target/mutation", name, "mutations.csv"))) {
            String[] cells = row.split(",");
            all++;
            if (!cells[5].equals("SURVIVED") && !cells[5].equals("NO_COVERAGE")) {
                noticed++;
                continue;
            }
            String type = cells[1].substring(cells[1].lastIndexOf('.') + 1);
            String change = cells[2].substring(cells[2].lastIndexOf('.') + 1).replace("Mutator", "");
            String key = String.join("\t", type, cells[3], change, line(cells[1], Integer.parseInt(cells[4])));
            if (equal.merge(key, -1, Integer::sum) >= 0) {
                same++;
            } else {
                left.merge(key + "\t:" + cells[4], 1, Integer::sum);
            }
        }
        double share = 100.0 * noticed / (all - same);
        left.forEach((change, times) -> System.out.println(times + " × " + change));
        equal.forEach((change, times) -> {
            if (times > 0) {
                System.out.println("noticed, and yet listed as equal: " + change);
            }
        });
        System.out.printf(
                "%s: %d changes, %d noticed, %d cannot be told apart: %.1f %% (at least %.1f %%)%n",
                name, all, noticed, same, share, threshold);
        return share >= threshold;
    }

    /** The changed line of the source, or nothing where the code is generated. */
    private static String line(String type, int number) throws IOException {
        String file = type.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        for (String folder : List.of("core/src/main/java", "core/target/generated-sources/annotations")) {
            Path path = Path.of(folder, file);
            if (Files.exists(path)) {
                List<String> lines = new ArrayList<>(Files.readAllLines(path));
                return number <= lines.size() ? lines.get(number - 1).strip() : "";
            }
        }
        return "";
    }
}
