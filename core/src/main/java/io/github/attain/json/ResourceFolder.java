package io.github.attain.json;

import io.github.attain.grammar.Forms;
import io.github.attain.input.Unreadable;
import io.github.attain.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a resource of a class. A class loader that is asked for a resource asks every module of the platform first, which
 * costs more than reading a small file; so it is asked for the first one alone, and the others are looked for beside that. The
 * first one it opens itself, so that it closes the archive at its own end.
 */
final class ResourceFolder implements Folder {
    private static final Set<String> FOLDERS = Set.of("jar", "file", "jrt");

    private final Class<?> owner;
    private final String parent;
    private final String firstName;
    /** Where the first file is; null where there is none, or nobody knows what lies beside it. */
    private final @Nullable URL first;

    ResourceFolder(Class<?> owner, String resource) {
        this.owner = owner;
        this.parent = resource.substring(0, resource.lastIndexOf('/') + 1);
        this.firstName = resource.substring(parent.length());
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
        if (first != null && !name.equals(firstName) && Forms.FILE.allows(name)) {
            try {
                return new URL(first, name).openStream();
            } catch (IOException notBeside) {
                // It may lie in another archive, or nowhere: the loader knows.
            }
        }
        return owner.getResourceAsStream(parent + name);
    }

    @Override
    public Problem missing(String name) {
        return Unreadable.noResource(parent + name, owner);
    }
}
