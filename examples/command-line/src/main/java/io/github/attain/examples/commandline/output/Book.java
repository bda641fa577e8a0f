package io.github.attain.examples.commandline.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.value.Exact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fills a workbook sheet by sheet. What is text stays text: a cell is a formula only where a program says so, and none here does. */
final class Book {
    private static final int LONGEST_CELL = 32_767;
    /** More letters beside each other cannot be read when they are pressed on one page. */
    private static final int WIDEST_PAGE = 360;
    /** The first time that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Workbook workbook;

    private Book(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The bytes of a workbook that something fills. */
    static byte[] of(Consumer<Book> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Attain", null)) {
            content.accept(new Book(workbook));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try {
            return withoutTimes(out.toByteArray());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** The same workbook without the time at which it was made: the same content gives the same bytes. */
    private static byte[] withoutTimes(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Read as a whole: its parts say their lengths only behind themselves.
        Path file = Files.createTempFile("attain", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream to = new ZipOutputStream(out)) {
                for (ZipEntry part : Collections.list(in.entries())) {
                    ZipEntry timeless = new ZipEntry(part.getName());
                    timeless.setTimeLocal(NO_TIME);
                    to.putNextEntry(timeless);
                    byte[] content = in.getInputStream(part).readAllBytes();
                    boolean isDated = part.getName().equals("docProps/core.xml");
                    to.write(isDated ? undated(content) : content);
                    to.closeEntry();
                }
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, UTF_8)
                .replaceAll("<dcterms:created.*?</dcterms:created>", "")
                .getBytes(UTF_8);
    }

    /**
     * Adds a sheet whose headings stay in sight.
     *
     * @param name what stands on its tab
     * @param headings what stands above the columns
     * @param widths how many letters the columns show
     * @param rows the rows: texts, numbers, dates, truths, and what has a colour
     */
    void sheet(String name, List<String> headings, List<Integer> widths, List<? extends List<?>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor("DDDDDD")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                cell(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(0, 0, rows.size(), headings.size() - 1);
        }
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        if (widths.stream().mapToInt(Integer::intValue).sum() <= WIDEST_PAGE) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object content) {
        if (content instanceof Exact number) {
            // Fractions such as 700/9 have no last digit; a spreadsheet keeps 15.
            BigDecimal decimal = number.isWritten() ? new BigDecimal(number.toString()) : number.toDecimal(6);
            sheet.value(row, column, decimal);
            sheet.style(row, column)
                    .format(format(decimal.scale()))
                    .verticalAlignment("top")
                    .set();
        } else if (content instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("yyyy-mm-dd")
                    .verticalAlignment("top")
                    .set();
        } else if (content instanceof Boolean truth) {
            sheet.value(row, column, truth);
            sheet.style(row, column).verticalAlignment("top").set();
        } else if (content instanceof Coloured coloured) {
            sheet.value(row, column, coloured.text());
            sheet.style(row, column)
                    .fillColor(coloured.colour())
                    .verticalAlignment("top")
                    .set();
        } else {
            String text = content.toString();
            sheet.value(row, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** As many decimals as the number was written with: 46 and 46.0 are different limits. */
    private static String format(int decimals) {
        return decimals > 0 ? "0." + "0".repeat(decimals) : "0";
    }

    /**
     * A text with a colour, which repeats what the text says.
     *
     * @param text the text
     * @param colour the colour behind it
     */
    record Coloured(String text, String colour) {}
}
