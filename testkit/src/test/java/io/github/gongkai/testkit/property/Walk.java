/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Goes from values to all that their public methods return that take nothing, or a language alone, and from there on; and takes
 * down every text on the way.
 */
final class Walk {
    private static final int DEPTH = 4;
    private static final Set<String> NO_TEXT = Set.of("hashCode", "toBuilder");
    private static final String LIBRARY = "io.github.gongkai.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Takes down what a value says of itself, and what it is written as. */
    Walk from(Object value) {
        visit(value, DEPTH);
        if (value instanceof Serializable) {
            texts.add(new String(ReadBack.bytes(value), StandardCharsets.ISO_8859_1));
        }
        return this;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    private void visit(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> visit(held, depth));
        } else if (value instanceof Stream<?> stream) {
            visit(stream.toList(), depth);
        } else if (value instanceof Set<?> set) {
            visit(sorted(set.stream()).toList(), depth);
        } else if (value instanceof Map<?, ?> map) {
            visit(
                    sorted(map.keySet().stream())
                            .flatMap(key -> Stream.of(key, map.get(key)))
                            .toList(),
                    depth);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> visit(element, depth));
        } else if (!value.getClass().getName().startsWith(LIBRARY)) {
            texts.add(value.toString());
        } else if (depth > 0 && seen.add(value)) {
            texts.add(value.toString());
            methods.computeIfAbsent(value.getClass(), Walk::methods).forEach(method -> call(value, method, depth - 1));
        }
    }

    /** What has no order of its own, in one that is the same in every run. */
    private static Stream<?> sorted(Stream<?> unordered) {
        return unordered.sorted(Comparator.comparing(Object::toString));
    }

    private void call(Object value, Method method, int depth) {
        try {
            if (method.getParameterCount() == 0) {
                visit(method.invoke(value), depth);
            } else {
                for (Language language : Language.values()) {
                    visit(method.invoke(value, language), depth);
                }
            }
        } catch (InvocationTargetException e) {
            texts.add(e.getCause().toString());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The public methods of public types, in an order of their own. */
    private static List<Method> methods(Class<?> type) {
        return supertypes(type).stream()
                .filter(one ->
                        Modifier.isPublic(one.getModifiers()) && one.getName().startsWith(LIBRARY))
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getReturnType() != void.class
                        && !NO_TEXT.contains(method.getName()))
                .filter(method -> method.getParameterCount() == 0
                        || Arrays.equals(method.getParameterTypes(), new Class<?>[] {Language.class}))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            types.add(one);
            for (Class<?> implemented : one.getInterfaces()) {
                types.addAll(supertypes(implemented));
            }
        }
        return types;
    }
}
