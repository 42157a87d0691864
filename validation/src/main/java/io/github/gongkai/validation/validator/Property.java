package io.github.gongkai.validation.validator;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of whatever class, read through its getter, else through the method of its name, as records have it, else from its
 * field. The only reflection of the library: a constraint on a class is given an object and a name, and no way to ask for what
 * Jakarta Validation itself reads by reflection.
 */
final class Property {
    private final String name;

    private final ClassValue<AccessibleObject> members = new ClassValue<>() {
        @Override
        protected AccessibleObject computeValue(Class<?> type) {
            return accessible(type);
        }
    };

    Property(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /**
     * Returns the value, taken out of an {@code Optional}; null if there is none.
     *
     * @throws ConstraintDeclarationException if the object has no such property, or it cannot be read or is of another type
     */
    <T> @Nullable T of(Object object, Class<T> type) {
        Object value = read(object);
        Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return content == null ? null : require(object, content, type);
    }

    /**
     * Returns what is in the value, if it is of a type.
     *
     * @throws ConstraintDeclarationException if it is of another type
     */
    <T> T require(Object object, Object content, Class<T> type) {
        if (!type.isInstance(content)) {
            throw failure(
                    object.getClass(),
                    "holds " + content.getClass().getName() + " where it should hold " + type.getName());
        }
        return type.cast(content);
    }

    private @Nullable Object read(Object object) {
        AccessibleObject member = members.get(object.getClass());
        try {
            return member instanceof Method method ? method.invoke(object) : ((Field) member).get(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            ConstraintDeclarationException failure = failure(object.getClass(), "cannot be read");
            failure.initCause(e);
            throw failure;
        }
    }

    private AccessibleObject accessible(Class<?> type) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        AccessibleObject member = Stream.of(
                        methods(type).filter(method -> method.getName().equals(getter)),
                        methods(type).filter(method -> method.getName().equals(name)),
                        fields(type).filter(field -> field.getName().equals(name)))
                .flatMap(found -> found)
                .findFirst()
                .orElseThrow(() -> failure(type, "does not exist"));
        if (!member.trySetAccessible()) {
            throw failure(type, "cannot be read unless the package is open to the module io.github.gongkai.validation");
        }
        return member;
    }

    /** What could be read as a property: the methods of the class and of those above it, inherited ones last. */
    private static Stream<Method> methods(Class<?> type) {
        return Stream.concat(
                        above(type).flatMap(one -> Arrays.stream(one.getDeclaredMethods())),
                        Arrays.stream(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers()));
    }

    private static Stream<Field> fields(Class<?> type) {
        return above(type)
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return Stream.iterate(type, one -> one != null, one -> one.getSuperclass());
    }

    private ConstraintDeclarationException failure(Class<?> type, String what) {
        return new ConstraintDeclarationException(
                "The property \"" + name + "\" of " + type.getName() + " " + what + ".");
    }
}
