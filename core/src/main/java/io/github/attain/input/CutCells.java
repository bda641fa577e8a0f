package io.github.attain.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.attain.text.Blanks;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a row of text into cells. */
final class CutCells {
    static final String SEPARATORS = ",\t;，|；";

    private CutCells() {}

    static Text name(char separator) {
        return separator == '\t' ? new Text("制表符", "tab") : new Text("“" + separator + "”", "\"" + separator + "\"");
    }

    /** What stands most often outside of quotes. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        int best = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            int candidate = quoted ? -1 : SEPARATORS.indexOf(text.charAt(i));
            if (candidate >= 0 && ++counts[candidate] > counts[best]) {
                best = candidate;
            }
        }
        return SEPARATORS.charAt(best);
    }

    /** The cells of one row; null where a quote is not closed, or text follows a closed one. */
    static @Nullable List<String> cells(String text, char separator) {
        CsvReader.CsvReaderBuilder grammar = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
        try (CloseableIterator<CsvRecord> records = grammar.ofCsvRecord(text).iterator()) {
            List<String> cells = records.hasNext() ? records.next().getFields() : List.of();
            return records.hasNext() ? null : cells.stream().map(Blanks::strip).toList();
        } catch (CsvParseException notCsv) {
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static boolean hasOddQuotes(String text) {
        boolean odd = false;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            odd = !odd;
        }
        return odd;
    }
}
