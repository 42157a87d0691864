/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation.spring;

import io.github.gongkai.check.Dossier;
import java.beans.BeanDescriptor;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.beans.SimpleBeanInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInfoFactory;

/**
 * Tells Spring that the accessors of reports, tables and dossiers are properties, though they are not called getters. Spring reads the
 * value at the path of each violation, as the one that is rejected. Where it cannot, it takes the whole report, and before version
 * 6.1.3 it fails, so that a wrong report would not be a bad request but a fault.
 */
public final class ReportBeanInfoFactory implements BeanInfoFactory {
    private static final List<String> PACKAGES = List.of("io.github.gongkai", "io.github.gongkai.table");

    /** Creates the factory; Spring does. */
    public ReportBeanInfoFactory() {}

    @Override
    public @Nullable BeanInfo getBeanInfo(Class<?> type) throws IntrospectionException {
        if (!PACKAGES.contains(type.getPackageName()) && !Dossier.class.isAssignableFrom(type)) {
            return null;
        }
        List<PropertyDescriptor> properties = new ArrayList<>();
        for (Method method : accessible(type).getMethods()) {
            if (isAccessor(method)) {
                properties.add(new PropertyDescriptor(method.getName(), method, null));
            }
        }
        return new Accessors(type, properties);
    }

    /** The type itself if it is public, or the public one that it extends or implements, if there is one. */
    private static Class<?> accessible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? type
                : Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .filter(above -> above != Object.class && Modifier.isPublic(above.getModifiers()))
                        .findFirst()
                        .orElse(type);
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && Arrays.stream(Object.class.getMethods())
                        .noneMatch(of -> of.getName().equals(method.getName()));
    }

    private static final class Accessors extends SimpleBeanInfo {
        private final BeanDescriptor bean;
        private final List<PropertyDescriptor> properties;

        Accessors(Class<?> type, List<PropertyDescriptor> properties) {
            this.bean = new BeanDescriptor(type);
            this.properties = properties;
        }

        @Override
        public BeanDescriptor getBeanDescriptor() {
            return bean;
        }

        @Override
        public PropertyDescriptor[] getPropertyDescriptors() {
            return properties.toArray(PropertyDescriptor[]::new);
        }
    }
}
