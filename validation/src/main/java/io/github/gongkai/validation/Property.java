/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of whatever class that holds a value of some types, or an {@code Optional} of one. It is read through its getter, else
 * through the method of its name, as records have it, else from its field; what cannot hold such a value is passed over.
 *
 * <p>The only reflection of the library, but for what it answers Spring: a constraint on a class is given an object and a name, and no
 * way to ask for what Jakarta Validation itself reads by reflection.
 */
final class Property {
    private final String name;
    private final List<Class<?>> types;

    private final ClassValue<AccessibleObject> members = new ClassValue<>() {
        @Override
        protected AccessibleObject computeValue(Class<?> type) {
            return accessible(type);
        }
    };

    /**
     * A property of this name that holds a value of one of these types.
     *
     * @throws ConstraintDeclarationException if the name is blank
     */
    Property(String name, Class<?>... types) {
        if (name.isBlank()) {
            throw new ConstraintDeclarationException("A property must be named.");
        }
        this.name = name;
        this.types = List.of(types);
    }

    /**
     * Returns the value, taken out of an {@code Optional}; null if there is none.
     *
     * @throws ConstraintDeclarationException if the object has no such property, or one of another type
     * @throws ValidationException if it cannot be read
     */
    @Nullable
    Object of(Object object) {
        Object value = read(object);
        Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return content == null ? null : require(object, content, types);
    }

    /**
     * Returns what is in the value.
     *
     * @throws ConstraintDeclarationException if it is not of the type
     */
    Object require(Object object, Object content, Class<?> type) {
        return require(object, content, List.of(type));
    }

    private Object require(Object object, Object content, List<Class<?>> expected) {
        if (expected.stream().noneMatch(type -> type.isInstance(content))) {
            throw new ConstraintDeclarationException("The property \"" + name + "\" of "
                    + object.getClass().getName() + " holds "
                    + content.getClass().getName() + " where it should hold " + names(expected) + ".");
        }
        return content;
    }

    private @Nullable Object read(Object object) {
        AccessibleObject member = members.get(object.getClass());
        try {
            return member instanceof Method method ? method.invoke(object) : ((Field) member).get(object);
        } catch (IllegalAccessException e) {
            throw notRead(object, e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw notRead(object, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private ValidationException notRead(Object object, Throwable cause) {
        return new ValidationException(
                "The property \"" + name + "\" of " + object.getClass().getName() + " cannot be read.", cause);
    }

    private AccessibleObject accessible(Class<?> type) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        AccessibleObject member = Stream.of(
                        methods(type).filter(method -> method.getName().equals(getter)),
                        methods(type).filter(method -> method.getName().equals(name)),
                        fields(type).filter(field -> field.getName().equals(name)))
                .flatMap(found -> found)
                .findFirst()
                .orElseThrow(() -> new ConstraintDeclarationException("The class " + type.getName()
                        + " has no property \"" + name + "\" that could hold " + names(types) + "."));
        if (!member.trySetAccessible()) {
            throw new ConstraintDeclarationException("The property \"" + name + "\" of " + type.getName()
                    + " cannot be read unless its package is open to the module io.github.gongkai.validation.");
        }
        return member;
    }

    /** What may be read as a property: the methods of the class and of those above it, then what it inherits from interfaces. */
    private Stream<Method> methods(Class<?> type) {
        return Stream.concat(
                        above(type).flatMap(one -> Arrays.stream(one.getDeclaredMethods())),
                        Arrays.stream(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !Modifier.isPrivate(method.getModifiers())
                        && mayHold(method.getReturnType()));
    }

    private Stream<Field> fields(Class<?> type) {
        return above(type)
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && mayHold(field.getType()));
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return Stream.iterate(type, one -> one != null, one -> one.getSuperclass());
    }

    /** Whether something of a declared type may be what is asked for. */
    private boolean mayHold(Class<?> declared) {
        return declared == Optional.class
                || types.stream().anyMatch(type -> type.isAssignableFrom(declared) || declared.isAssignableFrom(type));
    }

    private static String names(List<Class<?>> types) {
        return types.stream().map(Class::getTypeName).collect(Collectors.joining(" or "));
    }
}
