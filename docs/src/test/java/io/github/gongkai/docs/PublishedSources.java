/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source of a published module, as javac reads it: what it exports, and the comment on each thing. */
final class PublishedSources {
    /** Something that is exported, by its name, and the comment on it, if there is one. */
    record Exported(String name, Optional<String> firstSentence) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final DocTrees docs;
    private final List<Exported> exported = new ArrayList<>();

    private PublishedSources(Path sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
            docs = DocTrees.instance(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            ModuleTree module = units.stream()
                    .map(CompilationUnitTree::getModule)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow();
            Set<String> packages = module.getDirectives().stream()
                    .filter(ExportsTree.class::isInstance)
                    .map(directive -> ((ExportsTree) directive).getPackageName().toString())
                    .collect(Collectors.toSet());
            for (CompilationUnitTree unit : units) {
                if (unit.getModule() != null) {
                    add(
                            new TreePath(new TreePath(unit), unit.getModule()),
                            "module " + unit.getModule().getName());
                } else if (packages.contains(unit.getPackageName().toString())) {
                    addAll(unit);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the published modules export: themselves, packages, and types with the members that others can see. */
    static List<Exported> all() {
        return MavenModule.all().stream()
                .map(module -> Page.ROOT.resolve(module.folder()).resolve("src/main/java"))
                .filter(sources -> Files.exists(sources.resolve("module-info.java")))
                .flatMap(sources -> new PublishedSources(sources).exported.stream())
                .toList();
    }

    private void addAll(CompilationUnitTree unit) {
        TreePath path = new TreePath(unit);
        String name = unit.getPackageName().toString();
        if (isPackageInfo(unit)) {
            PackageTree packageTree = unit.getPackage();
            add(new TreePath(path, packageTree), "package " + name);
        }
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree declared && isVisible(declared.getModifiers(), false)) {
                addType(new TreePath(path, declared), declared, name + "." + declared.getSimpleName());
            }
        }
    }

    private static boolean isPackageInfo(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().endsWith("package-info.java");
    }

    private void addType(TreePath path, ClassTree type, String name) {
        add(path, name);
        boolean open = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        for (Tree member : type.getMembers()) {
            TreePath inside = new TreePath(path, member);
            if (member instanceof ClassTree nested && isVisible(nested.getModifiers(), open)) {
                addType(inside, nested, name + "." + nested.getSimpleName());
            } else if (member instanceof MethodTree method
                    && isVisible(method.getModifiers(), open)
                    && !isOverriding(method.getModifiers())) {
                add(inside, name + "#" + method.getName());
            } else if (member instanceof VariableTree field
                    && isVisible(field.getModifiers(), open)
                    && !isComponent(type, field)) {
                add(inside, name + "#" + field.getName());
            }
        }
    }

    private static boolean isComponent(ClassTree type, VariableTree field) {
        return type.getKind() == Tree.Kind.RECORD
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isVisible(ModifiersTree modifiers, boolean inInterface) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isOverriding(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> type.toString().equals("Override"));
    }

    private void add(TreePath path, String name) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        exported.add(new Exported(
                name,
                Optional.ofNullable(comment)
                        .map(tree -> tree.getFirstSentence().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining())
                                .strip())));
    }
}
