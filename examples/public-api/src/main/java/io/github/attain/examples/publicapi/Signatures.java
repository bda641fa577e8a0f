package io.github.attain.examples.publicapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module shows: a line for every type and every member that a user can name. */
final class Signatures {
    private static final Set<String> OF_EVERYTHING = Set.of("equals(Object)", "hashCode()", "toString()");

    private Signatures() {}

    /** The types that a module exports, those inside other types included. */
    static List<Class<?>> exportedTypes(Path classes) throws IOException {
        ModuleDescriptor descriptor;
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            descriptor = ModuleDescriptor.read(in);
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : new TreeSet<>(descriptor.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .toList())) {
            try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                        .sorted()
                        .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
                        .filter(Signatures::isShown)
                        .forEach(types::add);
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Signatures.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new UncheckedIOException(new IOException(gone));
        }
    }

    private static boolean isShown(Class<?> type) {
        boolean nameless = type.isAnonymousClass() || type.isLocalClass();
        Class<?> around = type.getEnclosingClass();
        return !nameless && isOpen(type.getModifiers()) && (around == null || isShown(around));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** All lines of some types, sorted. */
    static SortedSet<String> of(List<Class<?>> types) {
        SortedSet<String> lines = new TreeSet<>();
        for (Class<?> type : types) {
            String name = plain(type.getTypeName());
            lines.add(name + " " + declaration(type));
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
                    lines.add(name + " new" + parameters(constructor));
                }
            }
            // What is inherited from a type that nobody sees is shown here; what is inherited from one that is shown,
            // there.
            for (Class<?> from = type; from != null && (from == type || !isShown(from)); from = from.getSuperclass()) {
                members(from).forEach(member -> lines.add(name + " " + member));
            }
        }
        return lines;
    }

    private static String declaration(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        Stream<Type> above = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
        String supertypes = above.map(one -> plain(one.getTypeName()))
                .filter(one -> !one.equals("Object") && !one.equals("Record") && !one.startsWith("Enum<"))
                .filter(one -> !one.contains("Immutable"))
                .sorted()
                .collect(Collectors.joining(", "));
        return modifiers(type.getModifiers() & ~Modifier.INTERFACE)
                + kind
                + variables(type.getTypeParameters())
                + (supertypes.isEmpty() ? "" : " is " + supertypes);
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isOpen(field.getModifiers()) && !field.isSynthetic())
                .map(field -> modifiers(field.getModifiers()) + field.getName() + ": "
                        + plain(field.getGenericType().getTypeName()) + constant(field));
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !OF_EVERYTHING.contains(method.getName() + parameters(method)))
                .map(Signatures::method);
        return Stream.concat(fields, methods);
    }

    private static String method(Method method) {
        int seen = method.getModifiers() & ~(Modifier.SYNCHRONIZED | Modifier.TRANSIENT | Modifier.VOLATILE);
        String thrown = Arrays.stream(method.getGenericExceptionTypes())
                .map(type -> plain(type.getTypeName()))
                .collect(Collectors.joining(", "));
        return modifiers(seen) + (method.isDefault() ? "default " : "") + variables(method.getTypeParameters())
                + method.getName() + parameters(method) + ": "
                + plain(method.getGenericReturnType().getTypeName()) + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    /** The value of what compilers copy into the code of users. */
    private static String constant(Field field) {
        boolean copied = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && field.getType().isPrimitive();
        try {
            return copied ? " = " + field.get(null) : "";
        } catch (IllegalAccessException hidden) {
            return "";
        }
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & ~Modifier.PUBLIC & ~Modifier.STRICT);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String parameters(Executable executable) {
        return list(executable.getGenericParameterTypes(), "(", ")", Type::getTypeName);
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : list(
                        variables,
                        "<",
                        "> ",
                        one -> one.getName()
                                + Arrays.stream(one.getBounds())
                                        .map(Type::getTypeName)
                                        .filter(bound -> !bound.equals("java.lang.Object"))
                                        .map(bound -> " extends " + bound)
                                        .collect(Collectors.joining()));
    }

    private static <T> String list(T[] parts, String before, String after, Function<T, String> written) {
        return plain(Arrays.stream(parts).map(written).collect(Collectors.joining(", ", before, after)));
    }

    /** Names without what every reader knows. */
    private static String plain(String typeName) {
        return typeName.replace("java.lang.", "")
                .replace("java.util.function.", "")
                .replace("java.util.", "")
                .replace("java.time.", "")
                .replace("io.github.attain.", "")
                .replace('$', '.');
    }
}
