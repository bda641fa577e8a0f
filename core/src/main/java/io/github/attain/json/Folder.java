package io.github.attain.json;

import io.github.attain.input.Unreadable;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack lie beside one another. */
interface Folder {
    Text NOWHERE = new Text("没有这个文件", "there is no such file");
    Text BESIDE = new Text("须与第一个文件放在同一个文件夹", "a file beside the first one");

    /** Stands for no CRC-32, which is never negative. */
    long UNREADABLE = -1;

    /** How a file is called in messages. */
    String label(String name);

    /**
     * Opens a file.
     *
     * @param name its name inside the folder
     * @return the file; null where there is none
     * @throws IOException if it is there and cannot be opened
     */
    @Nullable
    InputStream open(String name) throws IOException;

    /** The CRC-32 of the bytes of a file; {@link #UNREADABLE} where it is missing or cannot be read. */
    default long hash(String name) {
        CRC32 hash = new CRC32();
        try (InputStream bytes = open(name)) {
            if (bytes == null) {
                return UNREADABLE;
            }
            new CheckedInputStream(bytes, hash).transferTo(OutputStream.nullOutputStream());
            return hash.getValue();
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    /** Says that a file is missing, and where it was looked for. */
    Problem missing(String name);

    /** The folder of a file in the file system. */
    static Folder of(Path first) {
        return new Folder() {
            @Override
            public String label(String name) {
                return first.resolveSibling(name).toString();
            }

            @Override
            public @Nullable InputStream open(String name) throws IOException {
                Path file = first.resolveSibling(name);
                return Files.exists(file) ? Unreadable.open(file) : null;
            }

            @Override
            public Problem missing(String name) {
                return Problem.of(ProblemCode.MISSING)
                        .with("subject", name)
                        .with("allowed", first.endsWith(name) ? NOWHERE : BESIDE);
            }
        };
    }

    /** The folder of a resource of a class. */
    static Folder of(Class<?> owner, String resource) {
        return new ResourceFolder(owner, resource);
    }
}
