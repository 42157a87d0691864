/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an identifier can name: the public types of the form, the rules and the reading, and the properties of the schemas. */
final class Identifiers {
    private static final String JAVA = ".java";

    private final TreeMap<String, Class<?>> types = new TreeMap<>();
    private final Set<String> properties = new TreeSet<>();

    Identifiers() throws IOException {
        for (String module : List.of("core", "published-form")) {
            Path sources = Page.ROOT.resolve(module).resolve("src/main/java");
            for (Path file : files(sources, JAVA)) {
                String name = sources.relativize(file)
                        .toString()
                        .replace(JAVA, "")
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (!name.endsWith("-info")) {
                    add(name);
                }
            }
        }
        for (Path schema : files(Page.ROOT.resolve("docs/schemas"), ".json")) {
            addProperties(JsonMapper.shared().readTree(Files.readString(schema)));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private void add(String name) {
        try {
            Class<?> type = Class.forName(name, false, Identifiers.class.getClassLoader());
            if (Modifier.isPublic(type.getModifiers())) {
                types.put(type.getSimpleName(), type);
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private void addProperties(JsonNode node) {
        JsonNode named = node.path("properties");
        if (named.isObject()) {
            properties.addAll(named.propertyNames());
        }
        node.forEach(this::addProperties);
    }

    /** The public type of this name; empty if there is none. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The public enums, in the order of their names. */
    List<Class<?>> enums() {
        return types.values().stream().filter(Class::isEnum).toList();
    }

    /** Whether there is what an identifier names: a type, a public member behind its type, or a property in quotes. */
    boolean isThere(String identifier) {
        if (identifier.startsWith("\"")) {
            return properties.contains(identifier.substring(1, identifier.length() - 1));
        }
        int dot = identifier.indexOf('.');
        if (dot < 0) {
            return types.containsKey(identifier);
        }
        String member = identifier.substring(dot + 1);
        return type(identifier.substring(0, dot))
                .filter(type -> Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getFields()))
                        .anyMatch(there -> there.getName().equals(member)))
                .isPresent();
    }
}
