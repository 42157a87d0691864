package io.github.gongkai.testkit.junit;

import io.github.gongkai.testkit.request.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives tests generated reports: {@code @ExtendWith(GeneratedReports.class)} at a test class lets its tests have parameters of the
 * types {@code AnnualReport}, {@code Dossier} (a report with last year's), {@code ReportSeries}, {@code ReportTree}, {@code
 * BrokenReport} and {@code Slip}, narrowed by {@code @OfEdition}, {@code @OfOrgan}, {@code @WithMissingCells}, {@code @Anything},
 * {@code @Breaks} and {@code @OfKind}.
 *
 * <p>The same test gets the same report in every run, and each repetition of a {@code @RepeatedTest} another one. If the test
 * fails, the failure says the seeds.
 */
public final class GeneratedReports implements ParameterResolver, TestExecutionExceptionHandler {
    private static final Namespace NAMESPACE = Namespace.create(GeneratedReports.class);
    private static final String SEEDS = "seeds";

    /** Called by JUnit. */
    public GeneratedReports() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Request.isKnown(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        long seed = parameter
                .findAnnotation(Seed.class)
                .map(Seed::value)
                .orElseGet(() -> seed(context.getUniqueId() + " " + parameter.getIndex()));
        Class<?> type = parameter.getParameter().getType();
        seeds(context).add(type.getSimpleName() + " of the seed " + seed);
        return Request.generator(type, parameter::findAnnotation).generate(seed);
    }

    /** Spreads the hash of a text, which is small, over all seeds. */
    private static long seed(String text) {
        return text.hashCode() * 0x9E3779B97F4A7C15L;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failure.addSuppressed(new GeneratedWith(seeds(context)));
        throw failure;
    }

    private static Seeds seeds(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(SEEDS, key -> new Seeds(), Seeds.class);
    }

    private static final class Seeds {
        private final List<String> used = new ArrayList<>();

        void add(String seed) {
            used.add(seed);
        }
    }

    /** Goes with the failure of a test, and says what it was given. */
    private static final class GeneratedWith extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GeneratedWith(Seeds seeds) {
            super("The test was given: " + String.join(", ", seeds.used), null, false, false);
        }
    }
}
