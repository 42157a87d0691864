/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.hibernatevalidator9;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.validator.ap.ConstraintValidationProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotation processor of Hibernate Validator knows what the constraints may stand on. */
class AnnotationProcessorTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsRightIsAccepted() throws Exception {
        assertThat(errors("""
                        import io.github.gongkai.AnnualReport;
                        import io.github.gongkai.Organ;
                        import io.github.gongkai.form.FormEdition;
                        import io.github.gongkai.table.Applications;
                        import io.github.gongkai.validation.*;

                        @FollowsOn
                        @RollsUp(parent = "report")
                        class Filing {
                            @Consistent @Edition(FormEdition.REVISED_2021) @CoveredYear(2023) AnnualReport report;
                            AnnualReport previous;
                            @Consistent Applications applications;
                            @UnifiedSocialCreditCode String code;
                            @UnifiedSocialCreditCode Organ organ;
                        }
                        """)).isEmpty();
    }

    @Test
    void whatIsWrongIsFoundBeforeItRuns() throws Exception {
        assertThat(errors("""
                        import io.github.gongkai.validation.*;

                        class Filing {
                            @Consistent String report;
                        }
                        """)).singleElement().asString().contains("@Consistent");
    }

    private List<String> errors(String source) throws Exception {
        Path file = Files.writeString(folder.resolve("Filing.java"), source);
        String classPath = System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", "");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:only", "-cp", classPath),
                    null,
                    files.getJavaFileObjects(file));
            task.setProcessors(List.of(new ConstraintValidationProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
