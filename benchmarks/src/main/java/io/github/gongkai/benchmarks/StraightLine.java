/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The limit: the formulas of a list of rules for one edition, written out as straight-line Java over one flat array,
 * without a loop or an index table, and compiled.
 *
 * <p>Each cell is read once, in the order of the form, and goes into the running sum of every comparison that it stands
 * in. One expression per comparison takes about twice as long.
 */
public final class StraightLine {
    /** HotSpot leaves a method of more bytes of code than this in the interpreter. */
    private static final int HUGE_METHOD_LIMIT = 8_000;

    private static final String NAME = "StraightLineChecks";

    private StraightLine() {}

    /**
     * Returns the Java source of a class whose static method {@code check} makes every check.
     *
     * @throws IllegalArgumentException if a cell that is added up has no check of its own figure
     */
    public static String source(List<Rule> rules, FormEdition edition) {
        List<Formula> formulas = rules.stream()
                .flatMap(rule -> rule.formulas(edition).stream())
                .map(PlacedFormula::formula)
                .toList();
        return """
                package %s;

                final class %s implements Limit {
                    @Override
                    public boolean holds(long[] cells) {
                        return check(cells);
                    }

                    private static boolean check(long[] c) {
                %s    }
                }
                """.formatted(StraightLine.class.getPackageName(), NAME, body(formulas, edition.cells()));
    }

    private static String body(List<Formula> formulas, List<CellRef> cells) {
        List<CellRef> tested = formulas.stream()
                .filter(Admissible.class::isInstance)
                .flatMap(formula -> formula.cells().stream())
                .toList();
        List<Comparison> comparisons = formulas.stream()
                .filter(formula -> formula instanceof Comparison && formula.scope() == Scope.REPORT)
                .map(Comparison.class::cast)
                .toList();
        if (!comparisons.stream().allMatch(comparison -> tested.containsAll(comparison.cells()))) {
            throw new IllegalArgumentException("A cell is added up, but its figure has no check of its own.");
        }
        StringBuilder body = new StringBuilder();
        line(body, "long signs = 0;");
        line(body, "long differences = 0;");
        line(body, "long v;");
        Set<CellRef> read = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            if (i > 0 && cell.section() != cells.get(i - 1).section()) {
                // Without a branch after each table, HotSpot's code for the same sums takes twice as long.
                line(body, "if (signs < 0 || differences != 0) { return false; }");
                line(body, "signs = 0;");
                line(body, "differences = 0;");
            }
            line(body, "v = c[%d];", i);
            if (tested.contains(cell)) {
                line(
                        body,
                        "signs |= v%s;",
                        cell.kind() == CellKind.SIGNED_CHANGE ? " + " + Entries.MAX_PACKED + "L" : "");
            }
            for (int sum = 0; sum < comparisons.size(); sum++) {
                add(body, comparisons.get(sum), "s" + sum, cell, read);
            }
            read.add(cell);
        }
        line(body, "return differences == 0 && signs >= 0;");
        return body.toString();
    }

    /** Adds a cell to the difference of the sides of a comparison, and judges that after the last of its cells. */
    private static void add(StringBuilder body, Comparison comparison, String sum, CellRef cell, Set<CellRef> read) {
        List<CellRef> terms = comparison.cells();
        if (!terms.contains(cell)) {
            return;
        }
        boolean left = comparison.left().contains(Term.of(cell));
        long before = terms.stream().filter(read::contains).count();
        if (before == 0) {
            line(body, "long %s = %s;", sum, left ? "v" : "-v");
        } else {
            line(body, "%s %s v;", sum, left ? "+=" : "-=");
        }
        if (before == terms.size() - 1) {
            line(body, "%s |= %s;", comparison.relation() == Relation.EQUAL ? "differences" : "signs", sum);
        }
    }

    private static void line(StringBuilder body, String format, Object... arguments) {
        body.append("        ")
                .append(String.format(Locale.ROOT, format, arguments))
                .append('\n');
    }

    /**
     * Writes, compiles and loads the checks.
     *
     * @throws IllegalStateException if the code may be too large for HotSpot to compile, or cannot be compiled or loaded
     */
    public static Limit compile(List<Rule> rules, FormEdition edition) {
        byte[] classFile = classFile(source(rules, edition));
        // No method is larger than the class file that it is in.
        if (classFile.length > HUGE_METHOD_LIMIT) {
            throw new IllegalStateException("The class file has " + classFile.length
                    + " bytes; a method in it may be too large for HotSpot to compile.");
        }
        try {
            return (Limit) MethodHandles.lookup()
                    .defineHiddenClass(classFile, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] classFile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                InMemory output = new InMemory(files)) {
            boolean compiled = compiler.getTask(
                            messages,
                            output,
                            null,
                            List.of(
                                    "-g:none",
                                    "-proc:none",
                                    "-classpath",
                                    whereLimitIs().toString()),
                            null,
                            List.of(new Source(source)))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(messages + source);
            }
            return output.classFile.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path whereLimitIs() {
        try {
            return Path.of(Limit.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The source of the one class. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + NAME + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps the one class file that is written. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final ByteArrayOutputStream classFile = new ByteArrayOutputStream();

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classFile;
                }
            };
        }
    }
}
