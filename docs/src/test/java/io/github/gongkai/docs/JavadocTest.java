package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every exported type and member, and every package and module, says what it is. That links resolve is for the compiler to say. */
class JavadocTest {
    private static final Set<Tree.Kind> TYPES =
            Set.of(Tree.Kind.CLASS, Tree.Kind.INTERFACE, Tree.Kind.ENUM, Tree.Kind.RECORD, Tree.Kind.ANNOTATION_TYPE);

    /** Jackson 2 has the source of Jackson 3. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "testkit", "published-form", "jackson-module/jackson", "validation", "cli"})
    void nothingIsExportedWithoutAComment(String module) throws IOException {
        Path sources = Page.ROOT.resolve(module).resolve("src/main/java");
        Without without = new Without(sources);

        assertThat(without.comment).as("exported without a comment").isEmpty();
        assertThat(without.seen).as("what was looked at").isGreaterThan(module.equals("cli") ? 1 : 20);
    }

    private static final class Without {
        final List<String> comment = new ArrayList<>();
        private final Set<String> exported = new TreeSet<>();
        private DocTrees docs;
        int seen;

        Without(Path sources) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files =
                            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                    Stream<Path> paths = Files.walk(sources)) {
                List<Path> java =
                        paths.filter(path -> path.toString().endsWith(".java")).toList();
                JavacTask task = (JavacTask) compiler.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
                docs = DocTrees.instance(task);
                List<CompilationUnitTree> units = new ArrayList<>();
                task.parse().forEach(units::add);
                units.stream().filter(unit -> unit.getModule() != null).forEach(this::module);
                units.stream().filter(unit -> unit.getModule() == null).forEach(this::unit);
            }
        }

        private void module(CompilationUnitTree unit) {
            ModuleTree module = unit.getModule();
            look(TreePath.getPath(unit, module), "module " + module.getName());
            module.getDirectives().stream()
                    .filter(directive -> directive instanceof ExportsTree)
                    .forEach(export ->
                            exported.add(((ExportsTree) export).getPackageName().toString()));
        }

        private void unit(CompilationUnitTree unit) {
            String packageName = unit.getPackageName().toString();
            if (unit.getTypeDecls().isEmpty()) {
                look(new TreePath(new TreePath(unit), unit.getPackage()), "package " + packageName);
            }
            if (exported.contains(packageName)) {
                new Members(packageName).scan(unit, null);
            }
        }

        private void look(TreePath path, String name) {
            seen++;
            String text = docs.getDocComment(path);
            if (text == null || text.isBlank()) {
                comment.add(name);
            }
        }

        /** The types and members that are seen from outside. */
        private final class Members extends TreePathScanner<Void, Void> {
            private String place;

            Members(String place) {
                this.place = place;
            }

            @Override
            public Void visitClass(ClassTree type, Void unused) {
                if (isSeen(type.getModifiers())) {
                    String outer = place;
                    place = outer + "." + type.getSimpleName();
                    look(getCurrentPath(), place);
                    super.visitClass(type, null);
                    place = outer;
                }
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                boolean overrides = method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Override"));
                if (isSeen(method.getModifiers()) && !overrides) {
                    look(getCurrentPath(), place + "#" + method.getName());
                }
                return null;
            }

            @Override
            public Void visitVariable(VariableTree field, Void unused) {
                boolean inType = TYPES.contains(
                        getCurrentPath().getParentPath().getLeaf().getKind());
                if (inType && isSeen(field.getModifiers())) {
                    look(getCurrentPath(), place + "#" + field.getName());
                }
                return null;
            }

            private boolean isSeen(ModifiersTree modifiers) {
                Set<Modifier> flags = modifiers.getFlags();
                Tree.Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
                boolean ofInterface = around == Tree.Kind.INTERFACE || around == Tree.Kind.ANNOTATION_TYPE;
                return flags.contains(Modifier.PUBLIC)
                        || flags.contains(Modifier.PROTECTED)
                        || (ofInterface && !flags.contains(Modifier.PRIVATE));
            }
        }
    }
}
