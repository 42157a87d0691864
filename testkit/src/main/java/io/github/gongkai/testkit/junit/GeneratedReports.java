/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.junit;

import io.github.gongkai.testkit.request.Request;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives tests generated reports: {@code @ExtendWith(GeneratedReports.class)} at a test class lets its tests have parameters of the
 * types {@code AnnualReport}, {@code Dossier} (a report with last year's), {@code ReportSeries}, {@code ReportTree}, {@code
 * BrokenReport} and {@code Slip}, narrowed by {@code @OfEdition}, {@code @OfOrgan}, {@code @WithMissingCells}, {@code @Anything},
 * {@code @Breaks} and {@code @OfKind}. So may the constructor and what runs before and after the tests.
 *
 * <p>The same test gets the same report in every run, and each repetition of a {@code @RepeatedTest} another one. If the test, or
 * what runs before or after it, fails, the failure says the seeds. A {@code @ParameterizedTest} gets from here only parameters
 * that have one of these annotations or {@link Seed}; the others are its own arguments.
 */
public final class GeneratedReports
        implements ParameterResolver, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {
    private static final Namespace NAMESPACE = Namespace.create(GeneratedReports.class);

    /** Known by its name, as a user of JUnit may do without the artifact that it is in. */
    private static final String PARAMETERIZED = "org.junit.jupiter.params.ParameterizedTest";

    /** Called by JUnit. */
    public GeneratedReports() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Request.isKnown(parameter.getParameter().getType())
                && (parameter.isAnnotated(Seed.class)
                        || Request.isNarrowed(parameter::findAnnotation)
                        || !isParameterized(parameter.getDeclaringExecutable(), new HashSet<>()));
    }

    private static boolean isParameterized(AnnotatedElement element, Set<Class<?>> seen) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(seen::add)
                .anyMatch(type -> type.getName().equals(PARAMETERIZED) || isParameterized(type, seen));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        long seed = parameter
                .findAnnotation(Seed.class)
                .map(Seed::value)
                .orElseGet(() -> TextSeed.of(name(parameter, context)));
        Class<?> type = parameter.getParameter().getType();
        context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(context.getUniqueId(), key -> new Seeds(), Seeds.class)
                .used
                .add(type.getSimpleName() + " of the seed " + seed);
        return Request.generator(type, parameter::findAnnotation).generate(seed);
    }

    private static String name(ParameterContext parameter, ExtensionContext context) {
        Executable executable = parameter.getDeclaringExecutable();
        return context.getUniqueId() + " " + executable.getDeclaringClass().getName() + " " + executable.getName() + " "
                + parameter.getIndex();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withSeeds(context, failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withSeeds(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withSeeds(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withSeeds(context, failure);
    }

    @Override
    public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withSeeds(context, failure);
    }

    /** A test was also given what its class was, and the classes around that; not what other tests were. */
    private static Throwable withSeeds(ExtensionContext context, Throwable failure) {
        List<String> used = new ArrayList<>();
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            Seeds seeds = context.getStore(NAMESPACE).get(at.get().getUniqueId(), Seeds.class);
            if (seeds != null) {
                used.addAll(0, seeds.used);
            }
        }
        if (!used.isEmpty()) {
            failure.addSuppressed(new GeneratedWith(used));
        }
        return failure;
    }

    /** What was generated for one context, which tests that run in parallel may share. */
    private static final class Seeds {
        private final Set<String> used = new CopyOnWriteArraySet<>();
    }

    /** Goes with the failure of a test, and says what it was given. */
    private static final class GeneratedWith extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GeneratedWith(List<String> used) {
            super("The test was given: " + String.join(", ", used), null, false, false);
        }
    }
}
