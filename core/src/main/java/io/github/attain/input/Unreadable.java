package io.github.attain.input;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why bytes could not be read. What the system says is quoted in Chinese: it comes in the language of the system. */
public final class Unreadable {
    private static final Text IRREGULAR = new Text("不是普通文件", "not a regular file");

    private Unreadable() {}

    /**
     * Says why a stream could not be read.
     *
     * @param why what was thrown
     * @return the problem
     */
    public static Problem because(Exception why) {
        return Problem.of(ProblemCode.UNREADABLE).with("value", reason(why));
    }

    /**
     * Says why a file could not be read.
     *
     * @param file what to call it
     * @param why what was thrown
     * @return the problem
     */
    public static Problem file(String file, Exception why) {
        return file(file, reason(why));
    }

    /**
     * Says why a file could not be read.
     *
     * @param file what to call it
     * @param reason why
     * @return the problem
     */
    public static Problem file(String file, Text reason) {
        return Problem.of(ProblemCode.UNREADABLE).with("value", Text.same(file).and(reason.asRemark()));
    }

    /**
     * Says that a class has no such resource.
     *
     * @param resource the name of the resource
     * @param owner the class beside which it should lie
     * @return the problem
     */
    public static Problem noResource(String resource, Class<?> owner) {
        String name = owner.getName();
        return Problem.of(ProblemCode.MISSING)
                .with("subject", resource)
                .with(
                        "allowed",
                        new Text(
                                name + "的资源；具名模块须向io.github.attain.core开放其所在的包",
                                "a resource of " + name
                                        + "; a named module opens its package to io.github.attain.core"));
    }

    /**
     * Opens a file. A pipe or a device, which may never end, is refused.
     *
     * @param file the file
     * @return its bytes
     * @throws IOException if there is no such file, it is not a regular one, or it cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, IRREGULAR.en());
        }
        return Files.newInputStream(file);
    }

    private static Text reason(Exception why) {
        if (why instanceof FileSystemException file && IRREGULAR.en().equals(file.getReason())) {
            return IRREGULAR;
        } else if (why instanceof NoSuchFileException) {
            return new Text("没有这个文件", "no such file");
        } else if (why instanceof AccessDeniedException) {
            return new Text("没有读取权限", "access denied");
        } else if (why instanceof EOFException) {
            return new Text("内容不完整", "breaks off");
        }
        String words = String.valueOf(why.getMessage());
        return new Text("“" + words + "”", words);
    }
}
