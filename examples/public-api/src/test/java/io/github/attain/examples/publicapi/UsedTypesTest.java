package io.github.attain.examples.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every type that is exported is used: by an example or a pack, by code in a document, or because one that is used takes it or
 * gives it back.
 */
class UsedTypesTest {
    private static final Path CORE = Path.of("../../core/target/classes");
    private static final Pattern NAMED = Pattern.compile("io/github/attain/[\\w/$]+");
    private static final Pattern CODE =
            Pattern.compile("```\\w*\n(.*?)```|`([^`\n]+)`|<pre>\\{@code(.*?)</pre>", Pattern.DOTALL);

    /** How many types a user meets; those inside other types are not counted. The number is to fall. */
    private static final int MOST_TYPES = 157;

    @Test
    void everyExportedTypeIsUsed() throws IOException {
        List<Class<?>> exported = Signatures.exportedTypes(CORE);
        Set<String> users = new TreeSet<>(usedByCode());
        Set<String> documented = wordsOfDocuments();
        Deque<Class<?>> used = exported.stream()
                .filter(type -> users.contains(type.getName()) || documented.contains(type.getSimpleName()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<String> reached = new TreeSet<>();
        while (!used.isEmpty()) {
            Class<?> type = used.pop();
            if (reached.add(type.getName())) {
                String lines = String.join("\n", Signatures.of(List.of(type)));
                exported.stream().filter(other -> names(lines, other)).forEach(used::add);
                if (type.isSealed()) {
                    used.addAll(List.of(type.getPermittedSubclasses()));
                }
            }
        }

        assertThat(exported)
                .extracting(Class::getName)
                .filteredOn(name -> !reached.contains(name))
                .as("exported and used by no example, pack or document: use it, or hide it")
                .isEmpty();
    }

    @Test
    void thereAreNoMoreTypesThanThere() throws IOException {
        assertThat(Signatures.exportedTypes(CORE).stream()
                        .filter(type -> type.getEnclosingClass() == null && Modifier.isPublic(type.getModifiers())))
                .hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    private static boolean names(String lines, Class<?> other) {
        String name = other.getTypeName().replace("io.github.attain.", "").replace('$', '.');
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)")
                .matcher(lines)
                .find();
    }

    /** What stands in the compiled classes of the examples, their tests included, and of the pack. */
    private static Set<String> usedByCode() throws IOException {
        Set<String> names = new TreeSet<>();
        List<Path> compiled = Stream.concat(
                        files(Path.of(".."), ".class").stream(), files(Path.of("../../rules-henan"), ".class").stream())
                .toList();
        for (Path file : compiled) {
            if (!file.startsWith("../public-api")) {
                Matcher named = NAMED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (named.find()) {
                    names.add(named.group().replace('/', '.'));
                }
            }
        }
        assertThat(names).as("the examples are compiled").hasSizeGreaterThan(100);
        return names;
    }

    private static Set<String> wordsOfDocuments() throws IOException {
        Set<String> words = new TreeSet<>();
        List<Path> documents =
                new ArrayList<>(List.of(Path.of("../../README.md"), Path.of("../../rules-henan/README.md")));
        documents.addAll(files(Path.of(".."), ".md"));
        documents.addAll(files(Path.of("../../core/src/main/java"), ".java"));
        for (Path document : documents) {
            Matcher code = CODE.matcher(Files.readString(document));
            while (code.find()) {
                // A type that is named alone is no use of it.
                if (code.group(2) == null || code.group().contains("(")) {
                    words.addAll(List.of(code.group().split("\\W+", -1)));
                }
            }
        }
        return words;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
