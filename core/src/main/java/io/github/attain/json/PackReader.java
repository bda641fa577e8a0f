package io.github.attain.json;

import io.github.attain.input.Packaged;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads rule packs. Strict and complete: an unknown or duplicate key, a wrong type, unit, date or reference is an error that
 * names the file and the JSON pointer and says what is allowed, and the problems of all files come back together in the
 * order of the files, those of {@link io.github.attain.pack.PackChecker} included.
 *
 * <p>A target, plan, place, indicator or document with an error is left out, and whatever refers to it is left out without a
 * second problem; the rest is in the value. There is no value only where the first file as a whole cannot be used: it is
 * unreadable, or its id, version or title is.
 *
 * <p>Files are UTF-8, with or without a byte order mark; at most 32 MB and 100 levels deep, with texts of at most 1 MB and keys of at
 * most 200 characters. Of a file beyond that nothing is read.
 *
 * <p>Holds no state: thread-safe.
 */
public final class PackReader {
    private static final String SCHEMA = "rule-pack.schema.json";

    private PackReader() {}

    /**
     * Reads a pack from the resources of its owner, through the owner's class and no other loader.
     *
     * @param owner a class beside which the resource lies; a named module opens the package of the resource to
     *     {@code io.github.attain.core}, as any resource that another module reads
     * @param resource the name of the first file as {@link Class#getResourceAsStream} takes it, such as {@code pack.json};
     *     the files that it lists lie beside it
     * @return the pack, or what was good of it, with every problem
     */
    public static Checked<RulePack> read(Class<?> owner, String resource) {
        return new PackFiles().read(name(resource), Folder.of(owner, resource));
    }

    /**
     * Reads a pack from the file system.
     *
     * @param file the first file, such as {@code rules/pack.json}; the files that it lists lie beside it
     * @return the pack, or what was good of it, with every problem; an unreadable or missing file is one of them
     */
    public static Checked<RulePack> read(Path file) {
        return new PackFiles().read(String.valueOf(file.getFileName()), Folder.of(file));
    }

    /**
     * Reads a pack of one piece.
     *
     * @param name what the messages call it
     * @param json the whole pack; read to the end where it is good, never closed
     * @return the pack, or what was good of it, with every problem; a list of further files is one of them
     */
    public static Checked<RulePack> read(String name, InputStream json) {
        return new PackFiles().read(name, json);
    }

    /**
     * Loads a pack that its own build has checked. Where the file {@code pack.json.checked} beside {@code pack.json} is the
     * {@linkplain PackRecord record} of exactly these data, they are taken from there, and what does not fit together is not looked
     * for again; where it is missing or anything differs, the data themselves are read and the pack is checked wholly.
     *
     * @param owner a class beside which the resource lies, as for {@link #read(Class, String)}
     * @param resource the name of the first file, such as {@code pack.json}
     * @return the pack
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static RulePack load(Class<?> owner, String resource) {
        return new PackFiles()
                .readRecorded(name(resource), Folder.of(owner, resource), null)
                .orThrow();
    }

    /**
     * Loads the {@linkplain RulePack#within part} of a pack that speaks of a place. Where the record of the data holds, files that
     * speak of other places alone are not read, for programs that start often and judge one place.
     *
     * @param owner a class beside which the resource lies, as for {@link #read(Class, String)}
     * @param resource the name of the first file, such as {@code pack.json}
     * @param place one of the places of the pack
     * @return the plans that have a target at the place or inside it, with everything else but the other plans
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error or no such place
     */
    public static RulePack load(Class<?> owner, String resource, Place place) {
        return new PackFiles()
                .readRecorded(name(resource), Folder.of(owner, resource), place)
                .orThrow();
    }

    private static String name(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the files of a pack, for editors and other programs. It holds what a schema
     * can say; references, units and dates of the calendar are checked by reading alone.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        return Packaged.text(PackReader.class, SCHEMA);
    }
}
