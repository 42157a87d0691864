/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Reports;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The library, the testkit and these tests loaded once more, so that nobody has used any of their classes yet. */
final class FreshClasses {
    private FreshClasses() {}

    static URLClassLoader load() {
        URL[] places = Stream.of(AnnualReport.class, Reports.class, FreshClasses.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    /** Returns the texts that a class gives when it is loaded anew. */
    @SuppressWarnings("unchecked")
    static List<String> get(ClassLoader loader, Class<? extends Supplier<List<String>>> type)
            throws ReflectiveOperationException {
        Constructor<?> fresh = Class.forName(type.getName(), true, loader).getDeclaredConstructor();
        fresh.setAccessible(true);
        return ((Supplier<List<String>>) fresh.newInstance()).get();
    }
}
