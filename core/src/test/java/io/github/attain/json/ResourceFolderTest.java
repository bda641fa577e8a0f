package io.github.attain.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resources of a class in an archive, whose folder has a name that means something in addresses. */
class ResourceFolderTest {
    private static final String PACKAGE = "io/github/attain/json/";

    @TempDir
    private Path temporary;

    /** A class that its own loader finds in the archives. */
    static final class Owner {}

    private static byte[] owner() throws IOException {
        try (InputStream in = ResourceFolderTest.class.getResourceAsStream("ResourceFolderTest$Owner.class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** An archive with the class and texts beside it. */
    private static URL archive(Path file, Map<String, String> texts) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(PACKAGE + "ResourceFolderTest$Owner.class"));
            jar.write(owner());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                jar.putNextEntry(new JarEntry(PACKAGE + text.getKey()));
                jar.write(text.getValue().getBytes(UTF_8));
            }
        }
        return file.toUri().toURL();
    }

    /** What a loader of the archives reads in the folder of {@code pack.json}, which it opens first. */
    private static @Nullable String read(String name, URL... archives) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(archives, ClassLoader.getPlatformClassLoader())) {
            ResourceFolder folder = folder(loader);
            String first = read(folder, "pack.json");
            return name.equals("pack.json") ? first : read(folder, name);
        }
    }

    private static @Nullable String read(ResourceFolder folder, String name) throws IOException {
        try (InputStream in = folder.open(name)) {
            return in == null ? null : new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pack.json, first",
        "pack.json.checked, record",
        "plans.json, beside",
        "PLANS_2-a.json, beside too",
        "other.json, in another archive",
        "nowhere.json, ",
        "../attain.json, ",
        "http://127.0.0.1:1/plans.json, ",
        "plans.json?a, ",
        "%70lans.json, "
    })
    void whatLiesBesideTheFirstFileIsReadAndTheRestIsAskedFor(String name, @Nullable String said) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("规则 #1 %20"));
        URL one = archive(
                folder.resolve("a.jar"),
                Map.of(
                        "pack.json",
                        "first",
                        "pack.json.checked",
                        "record",
                        "plans.json",
                        "beside",
                        "PLANS_2-a.json",
                        "beside too"));
        URL two = archive(folder.resolve("b.jar"), Map.of("other.json", "in another archive"));

        assertThat(read(name, one, two)).isEqualTo(said);
    }

    /** A loader asks every module of the platform first, which takes longer than reading a file. */
    @Test
    void theLoaderIsNotAskedForWhatLiesBeside() throws Exception {
        URL archive = archive(temporary.resolve("a.jar"), Map.of("pack.json", "first", "plans.json", "beside"));
        List<String> asked = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader()) {
            @Override
            public @Nullable URL getResource(String name) {
                asked.add(name.substring(name.lastIndexOf('/') + 1));
                return super.getResource(name);
            }
        }) {
            ResourceFolder folder = folder(loader);

            assertThat(read(folder, "pack.json")).isEqualTo("first");
            assertThat(read(folder, "plans.json")).isEqualTo("beside");
            assertThat(asked).containsOnly("pack.json");
            assertThat(read(folder, "nowhere.json")).isNull();
            assertThat(asked).contains("nowhere.json");
        }
    }

    @Test
    void withoutTheFirstFileTheLoaderIsAskedForAll() throws Exception {
        URL archive = archive(temporary.resolve("a.jar"), Map.of("plans.json", "plans"));

        assertThat(read("pack.json", archive)).isNull();
        assertThat(read("plans.json", archive)).isEqualTo("plans");
    }

    /** An application that is put up anew replaces its archives. */
    @Test
    void theLoaderClosesTheArchiveAtItsEnd() throws Exception {
        Path file = temporary.resolve("a.jar");

        assertThat(read("a.json", archive(file, Map.of("pack.json", "first", "a.json", "old"))))
                .isEqualTo("old");
        assertThat(read("a.json", archive(file, Map.of("pack.json", "first", "a.json", "new one"))))
                .isEqualTo("new one");
    }

    /** Loaders of one archive share it while it is open; the first that closes it closes it for all. */
    @Test
    void whatAnotherLoaderClosedIsOpenedAnew() throws Exception {
        URL archive = archive(temporary.resolve("a.jar"), Map.of("pack.json", "first", "a.json", "A", "b.json", "B"));
        try (URLClassLoader mine = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader())) {
            ResourceFolder folder = folder(mine);
            read(folder, "pack.json");
            // It opens the first file, and at its end closes the archive.
            String before = null;
            try (URLClassLoader other = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader())) {
                read(folder(other), "pack.json");
                before = read(folder, "a.json");
            }

            assertThat(before).isEqualTo("A");
            assertThat(read(folder, "b.json")).isEqualTo("B");
        }
    }

    /** Servers turn the sharing of archives off, so that nothing keeps those of an application that is put up anew. */
    @Test
    void nothingStaysOpenWhereArchivesAreNotShared() throws Exception {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "SKIPPED: nobody says which files are open");
        Path file = temporary.resolve("a.jar");
        boolean usual = URLConnection.getDefaultUseCaches("jar");
        URLConnection.setDefaultUseCaches("jar", false);
        try {
            assertThat(read("a.json", archive(file, Map.of("pack.json", "first", "a.json", "A"))))
                    .isEqualTo("A");
        } finally {
            URLConnection.setDefaultUseCaches("jar", usual);
        }
        try (Stream<Path> files = Files.list(open)) {
            assertThat(files.filter(each -> isLinkTo(file, each))).isEmpty();
        }
    }

    private static boolean isLinkTo(Path file, Path link) {
        try {
            return Files.readSymbolicLink(link).equals(file.toAbsolutePath());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    /** Such loaders hold classes in memory and give an address that knows nothing but its own content. */
    @Test
    void aLoaderWhoseAddressesHaveNoFolderIsAskedForAll() throws Exception {
        Map<String, String> held = Map.of("pack.json", "first", "plans.json", "plans");
        byte[] code = owner();
        ClassLoader loader = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
                return defineClass(name, code, 0, code.length);
            }

            @Override
            protected @Nullable URL findResource(String name) {
                String content = held.get(name.substring(PACKAGE.length()));
                return content == null ? null : memory(name, content);
            }
        };
        ResourceFolder folder = folder(loader);

        assertThat(read(folder, "pack.json")).isEqualTo("first");
        assertThat(read(folder, "plans.json")).isEqualTo("plans");
    }

    private static ResourceFolder folder(ClassLoader loader) throws ClassNotFoundException {
        return new ResourceFolder(loader.loadClass(Owner.class.getName()), "pack.json");
    }

    private static long crc(String content) {
        CRC32 hash = new CRC32();
        hash.update(content.getBytes(UTF_8));
        return hash.getValue();
    }

    @Test
    void aFileIsHashedWhereverItLies() throws Exception {
        URL one = archive(temporary.resolve("a.jar"), Map.of("pack.json", "first", "a.json", "A"));
        URL two = archive(temporary.resolve("b.jar"), Map.of("b.json", "B"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {one, two}, ClassLoader.getPlatformClassLoader())) {
            ResourceFolder folder = folder(loader);
            read(folder, "pack.json");

            assertThat(folder.hash("pack.json")).isEqualTo(crc("first"));
            assertThat(folder.hash("a.json")).isEqualTo(crc("A"));
            assertThat(folder.hash("b.json")).isEqualTo(crc("B"));
            assertThat(folder.hash("nowhere.json")).isEqualTo(Folder.UNREADABLE);
            assertThat(folder.hash("../pack.json")).isEqualTo(Folder.UNREADABLE);
        }
    }

    @Test
    void whatAnotherLoaderClosedIsHashedAnew() throws Exception {
        URL archive = archive(temporary.resolve("a.jar"), Map.of("pack.json", "first", "a.json", "A"));
        try (URLClassLoader mine = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader())) {
            ResourceFolder folder = folder(mine);
            read(folder, "pack.json");
            try (URLClassLoader other = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader())) {
                read(folder(other), "pack.json");
                assertThat(folder.hash("a.json")).isEqualTo(crc("A"));
            }

            assertThat(folder.hash("a.json")).isEqualTo(crc("A"));
        }
    }

    /** The directory of an archive has the hash, so that no file need be unpacked for it: here of one that cannot be. */
    @Test
    void anArchiveKnowsTheHashOfItsFiles() throws Exception {
        Path file = temporary.resolve("a.jar");
        String content = "x".repeat(1000);
        URL archive = archive(file, Map.of("pack.json", content, "plans.json", "plans"));
        byte[] bytes = Files.readAllBytes(file);
        int name = new String(bytes, ISO_8859_1).indexOf("pack.json") + "pack.json".length();
        Arrays.fill(bytes, name, name + 4, (byte) 0xff);
        Files.write(file, bytes);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader())) {
            ResourceFolder folder = folder(loader);
            read(folder, "plans.json");

            assertThatThrownBy(() -> read(folder, "pack.json")).isInstanceOf(IOException.class);
            assertThat(folder.hash("pack.json")).isEqualTo(crc(content));
        }
    }

    private static URL memory(String name, String content) {
        URLStreamHandler handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(content.getBytes(UTF_8));
                    }
                };
            }
        };
        try {
            return new URL(null, "memory:/" + name, handler);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
