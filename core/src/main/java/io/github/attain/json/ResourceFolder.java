package io.github.attain.json;

import io.github.attain.input.Unreadable;
import io.github.attain.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a resource of a class. A class loader that is asked for a resource asks every module of the platform first, which
 * costs more than reading a small file; so it is asked for the first one alone, and the others are looked for beside that. The
 * first one it opens itself, so that it closes the archive at its own end.
 */
final class ResourceFolder implements Folder {
    private final Class<?> owner;
    private final String parent;
    private final String firstName;
    /** Where the first file is; null where there is none. */
    private final @Nullable URL first;

    ResourceFolder(Class<?> owner, String resource) {
        this.owner = owner;
        this.parent = resource.substring(0, resource.lastIndexOf('/') + 1);
        this.firstName = resource.substring(parent.length());
        this.first = owner.getResource(resource);
    }

    @Override
    public String label(String name) {
        return parent + name;
    }

    @Override
    public @Nullable InputStream open(String name) {
        if (first != null && !name.equals(firstName) && isPlain(name)) {
            try {
                return new URL(first, name).openStream();
            } catch (IOException notBeside) {
                // It may lie in another archive, or nowhere: the loader knows.
            }
        }
        return owner.getResourceAsStream(parent + name);
    }

    /** Whether a name means nothing else in an address than itself. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-".indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Problem missing(String name) {
        return Unreadable.noResource(parent + name, owner);
    }
}
