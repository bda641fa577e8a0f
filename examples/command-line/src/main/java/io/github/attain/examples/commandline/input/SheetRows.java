package io.github.attain.examples.commandline.input;

import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.text.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
 * {@code 2026-01} where the month alone is shown, an hour of the day {@code 07:00}; of a formula the value counts that the workbook
 * has saved.
 */
final class SheetRows implements RowSource, AutoCloseable {
    /** As spreadsheets count days: the first of January 10000. */
    private static final BigDecimal AFTER_THE_LAST_DAY = BigDecimal.valueOf(2_958_466);

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
        CellFormat format =
                new CellFormat(Optional.ofNullable(cell.getDataFormatString()).orElse(""));
        if (!format.isDate() && !format.isTime()) {
            return format.number(amount);
        }
        // Of a number that is no date of a spreadsheet, such as 20250101, nothing is seen but ####.
        boolean isShown = amount.signum() >= 0 && amount.compareTo(AFTER_THE_LAST_DAY) < 0;
        return isShown ? format.date(cell.asDate()) : new CellFormat("").number(amount);
    }

    private static String yesOrNo(Cell cell) {
        return Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
