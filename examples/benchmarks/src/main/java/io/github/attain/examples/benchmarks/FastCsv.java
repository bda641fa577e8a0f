package io.github.attain.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.nio.file.Path;

/** The yardstick of reading: FastCSV finds the cells of a file, and nobody looks into them. */
final class FastCsv {
    private FastCsv() {}

    /** Counts the cells without making an object of any of them: the least that a reader of CSV can do. */
    static long countCells(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<Integer> csv = CsvReader.builder().build(new Counter(), file)) {
            for (Integer ofRecord : csv) {
                cells += ofRecord;
            }
        }
        return cells;
    }

    /** Counts the cells of records of strings: what a program gets that reads CSV in the usual way. */
    static long countInRecords(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : csv) {
                cells += record.getFieldCount();
            }
        }
        return cells;
    }

    private static final class Counter extends CsvCallbackHandler<Integer> {
        private int cells;

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return cells;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            cells = 0;
        }

        @Override
        protected void addField(char[] buf, int offset, int len, boolean quoted) {
            cells++;
        }

        @Override
        protected void setComment(char[] buf, int offset, int len) {}

        @Override
        protected void setEmpty() {}

        @Override
        protected Integer buildRecord() {
            return cells;
        }
    }
}
