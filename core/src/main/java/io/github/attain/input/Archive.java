package io.github.attain.input;

import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The matching files of a zip archive, in the order of their names. Archives and packed files inside it stay closed. */
final class Archive {
    /** In what entries are named: by the standard, by Chinese systems; the last takes any bytes. */
    private static final List<Charset> NAMES =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1);

    private Archive() {}

    /** Whether a file begins as archives do, an empty one included. */
    static boolean isZip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }

    static void read(Path path, DataFiles files) throws IOException {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            Text reason = new Text("压缩包不在本机文件系统中", "a zip archive outside the file system of the machine");
            files.problems().add(Unreadable.file(path.toString(), reason));
            return;
        }
        String archive = String.valueOf(path.getFileName());
        Inflation inflation = new Inflation(Files.size(path));
        try (ZipFile zip = open(path)) {
            List<ZipEntry> entries = entries(zip, files);
            boolean isWorkbook = entries.isEmpty() && isWorkbook(zip);
            if (isWorkbook) {
                files.problems().add(PhysicalLines.wrongEncoding(Encoding.WORKBOOK));
            } else {
                files.passOver(closed(zip));
            }
            if (entries.isEmpty() && !isWorkbook) {
                files.problems().add(files.nothing(path.toString()));
            }
            for (ZipEntry entry : entries) {
                String name = archive + "!" + entry.getName();
                files.problems().enter(name);
                try (InputStream in = zip.getInputStream(entry)) {
                    files.reading().read(name, inflation.bounded(in));
                } catch (Inflation.TooLargeException bomb) {
                    files.problems().add(DataFiles.unreadable(name, bomb));
                    return;
                } catch (IOException broken) {
                    files.problems().add(DataFiles.unreadable(name, broken));
                }
            }
        }
    }

    /** A workbook is an archive of its parts. */
    private static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null
                || zip.getEntry("xl/workbook.xml") != null
                || zip.getEntry("content.xml") != null;
    }

    private static ZipFile open(Path path) throws IOException {
        IOException first = null;
        for (Charset names : NAMES) {
            try {
                return new ZipFile(path.toFile(), names);
            } catch (IOException otherNames) {
                first = first == null ? otherNames : first;
            }
        }
        throw first == null ? new IOException("not a zip archive") : first;
    }

    /** The workbooks and archives inside, by their names, as many as files are read at most. */
    private static Set<String> closed(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> DataFiles.isClosed(name.substring(name.lastIndexOf('/') + 1)))
                .limit(DataFiles.MOST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ZipEntry> entries(ZipFile zip, DataFiles files) {
        List<ZipEntry> wanted = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && files.wants(entry.getName())) {
                if (wanted.size() == DataFiles.MOST) {
                    files.problems().add(DataFiles.tooMany());
                    break;
                }
                wanted.add(entry);
            }
        }
        wanted.sort(Comparator.comparing(ZipEntry::getName));
        return wanted;
    }
}
