package io.github.attain.examples.commandline.input;

import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.text.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of a sheet, one after the other: no more than a row is held. Cells are as a person sees them: a number has the 15 digits
 * that a spreadsheet keeps, 0.61 shown as 61 % is {@code 61 %}, 12 shown as 12万 is {@code 12万}, a day is {@code 2026-01-31}, and
 * {@code 2026-01} where the month alone is shown; of a formula the value counts that the workbook has saved.
 */
final class SheetRows implements RowSource, AutoCloseable {
    private static final MathContext KEPT = new MathContext(15);
    private static final int MOST_DIGITS = 400;
    /** A comma behind the last digit divides what is shown by a thousand. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![,0#?])");
    /** A word in a format, a letter of one, or what is none. */
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|[_*].|.");

    private static final Pattern SIGN = Pattern.compile("[-−()（）]");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> others;
    private List<String> cells = List.of();
    private long number;

    private SheetRows(ReadableWorkbook workbook, Sheet sheet, List<String> others) throws IOException {
        this.workbook = workbook;
        this.others = others;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /** Opens a workbook at the sheet of a name, or else at its first. */
    static SheetRows open(Path file, Optional<String> name) throws IOException {
        ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        try {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet sheet = sheets.stream()
                    .filter(each -> name.isEmpty() || each.getName().equals(name.get()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(
                            "--sheet",
                            name.orElse(""),
                            sheets.stream().map(Sheet::getName).toList()));
            return new SheetRows(
                    workbook,
                    sheet,
                    sheets.stream()
                            .filter(each -> each != sheet)
                            .map(Sheet::getName)
                            .toList());
        } catch (IOException | RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    /** The names of the sheets that are not read. */
    List<String> others() {
        return others;
    }

    @Override
    public boolean advance() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            Row row = rows.next();
            List<String> read = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                read.add(row.getOptionalCell(i).map(SheetRows::text).orElse(""));
            }
            cells = read;
            number = row.getRowNum();
            return true;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (RuntimeException notASheet) {
            throw new IOException(notASheet.getMessage(), notASheet);
        }
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    private static String text(Cell cell) {
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (!number) {
            return cell.getType() == CellType.BOOLEAN ? yesOrNo(cell) : cell.getText();
        }
        BigDecimal amount = new BigDecimal(cell.getRawValue());
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        String letters = letters(format);
        if (letters.contains("y") || (letters.contains("d") && letters.contains("m"))) {
            return date(cell.asDate(), letters);
        }
        String shown = letters.contains("%") ? plain(amount.movePointRight(2)) + " %" : plain(amount);
        // What is shown in thousands is another number than the one that is kept, and is refused with its format.
        return SCALED.matcher(letters).find() ? shown + " [" + format + "]" : withWords(shown, format);
    }

    /** A number with the words that its format puts around it, such as 万, ug/m3, or the % of a number that is no fraction. */
    private static String withWords(String number, String format) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean behind = false;
        // Of two forms the second is that of what is below zero: its minus or its brackets are the sign.
        boolean isSecond = false;
        // The word for "General" is none to be seen.
        Matcher token = TOKEN.matcher(format.replace("G/通用格式", "General"));
        while (token.find()) {
            if (token.group().equals(";")) {
                if (isSecond || !number.startsWith("-")) {
                    break;
                }
                isSecond = true;
                behind = false;
                before.setLength(0);
                after.setLength(0);
                continue;
            }
            String word = Optional.ofNullable(token.group(1))
                    .or(() -> Optional.ofNullable(token.group(2)))
                    .or(() -> Optional.of(token.group()).filter(bare -> Character.isIdeographic(bare.codePointAt(0))))
                    .orElse("");
            (behind ? after : before).append((isSecond ? SIGN.matcher(word).replaceAll("") : word).strip());
            behind |= "0#?G".contains(token.group());
        }
        return before + number + after;
    }

    private static String yesOrNo(Cell cell) {
        return Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
    }

    /** What of a format stands for a part of the number: neither words nor colours, nor the room of another sign. */
    private static String letters(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].", "").toLowerCase(Locale.ROOT);
    }

    /** A spreadsheet makes the first of January 2025 of what was typed as 2025-01, and shows the month alone. */
    private static String date(LocalDateTime moment, String letters) {
        if (!letters.contains("d")) {
            return letters.contains("m")
                    ? YearMonth.from(moment).toString()
                    : Year.from(moment).toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        if (Math.abs(kept.scale()) > MOST_DIGITS) {
            // No spreadsheet keeps such a number; written out it could fill the memory.
            return kept.toString();
        }
        return kept.setScale(Math.max(0, kept.scale())).toPlainString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
