package io.github.attain.json;

import io.github.attain.grammar.Forms;
import io.github.attain.input.Unreadable;
import io.github.attain.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a resource of a class. A class loader that is asked for a resource asks every module of the platform first, which
 * costs more than reading a small file; so it is asked where the first one lies, and the others are looked for beside that, in the
 * same archive where it lies in one. What is opened first it opens itself, so that it closes the archive at its own end.
 */
final class ResourceFolder implements Folder {
    private static final Set<String> FOLDERS = Set.of("jar", "file", "jrt");

    private final Class<?> owner;
    private final String parent;
    /** Where the first file is; null where there is none, or nobody knows what lies beside it. */
    private final @Nullable URL first;

    /** Whether the loader has opened anything. */
    private boolean isOpened;

    /** What the first file lies in, once it was asked for; null before, and where that is no archive. */
    private @Nullable JarURLConnection archive;

    ResourceFolder(Class<?> owner, String resource) {
        this.owner = owner;
        this.parent = resource.substring(0, resource.lastIndexOf('/') + 1);
        URL found = owner.getResource(resource);
        // What a loader of its own making gives for one resource may say the same of every other.
        this.first = found != null && FOLDERS.contains(found.getProtocol()) ? found : null;
    }

    @Override
    public String label(String name) {
        return parent + name;
    }

    @Override
    public @Nullable InputStream open(String name) {
        // Such a name means nothing else in an address than itself.
        if (first != null && isOpened && Forms.FILE.allows(name)) {
            try {
                return beside(first, name);
            } catch (IOException notBeside) {
                // It may lie in another archive, or nowhere: the loader knows.
            }
        }
        InputStream opened = owner.getResourceAsStream(parent + name);
        isOpened |= opened != null;
        return opened;
    }

    /** As the directory of the archive has it, where the file lies in one. */
    @Override
    public long hash(String name) {
        long known = UNREADABLE;
        try {
            ZipEntry entry = first != null && isOpened && Forms.FILE.allows(name) ? entry(first, name) : null;
            known = entry == null ? UNREADABLE : entry.getCrc();
        } catch (IOException | IllegalStateException closed) {
            // It is opened anew to be read.
            archive = null;
        }
        return known == UNREADABLE ? Folder.super.hash(name) : known;
    }

    private InputStream beside(URL place, String name) throws IOException {
        try {
            InputStream inArchive = inArchive(place, name);
            if (inArchive != null) {
                return inArchive;
            }
        } catch (IllegalStateException closed) {
            // By another loader that shares it; an address opens it anew.
            archive = null;
        }
        try {
            return new URL(place, name).openStream();
        } catch (IllegalStateException closedAgain) {
            throw new IOException(closedAgain.getMessage(), closedAgain);
        }
    }

    /** An address for each file, which the archive would take apart again, costs more than reading it. */
    private @Nullable InputStream inArchive(URL place, String name) throws IOException {
        ZipEntry entry = entry(place, name);
        return entry == null || archive == null ? null : archive.getJarFile().getInputStream(entry);
    }

    private @Nullable ZipEntry entry(URL place, String name) throws IOException {
        // What is not shared would be opened here alone, and closed by nobody.
        if (archive == null && place.openConnection() instanceof JarURLConnection its && its.getUseCaches()) {
            archive = its;
        }
        if (archive == null) {
            return null;
        }
        String inside = archive.getEntryName();
        return archive.getJarFile().getEntry(inside.substring(0, inside.lastIndexOf('/') + 1) + name);
    }

    @Override
    public Problem missing(String name) {
        return Unreadable.noResource(parent + name, owner);
    }
}
