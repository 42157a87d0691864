/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A jar with what can be seen of another from outside: the classes of its exported packages, without code, with those of their members
 * that are public or protected.
 */
final class ApiJar {
    private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private ApiJar() {}

    /** Writes the API of a jar into another, the same one for the same API. */
    static void write(Path jar, Path api) {
        write(jar, api, (owner, method) -> true);
    }

    /** Writes the API of a jar but for methods that are not wanted. */
    static void write(Path jar, Path api, BiPredicate<String, String> wanted) {
        Set<String> exported = exported(jar);
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(api);
                ZipOutputStream to = new ZipOutputStream(out)) {
            List<String> names = from.stream().map(ZipEntry::getName).sorted().toList();
            for (String name : names) {
                int end = name.lastIndexOf('/');
                if (name.endsWith(".class") && end > 0 && exported.contains(name.substring(0, end)) && !isLocal(name)) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                    to.putNextEntry(entry);
                    to.write(
                            withoutCode(from.getInputStream(from.getEntry(name)).readAllBytes(), wanted));
                    to.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> exported(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toSet());
    }

    private static boolean isLocal(String name) {
        return name.matches(".*\\$[0-9].*");
    }

    private static boolean isSeen(int access) {
        return (access & SEEN) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static byte[] withoutCode(byte[] bytes, BiPredicate<String, String> wanted) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public FieldVisitor visitField(
                            int access, String name, String type, String signature, Object value) {
                        return isSeen(access) ? super.visitField(access, name, type, signature, value) : null;
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String signature, String[] exceptions) {
                        return isSeen(access) && wanted.test(reader.getClassName(), name)
                                ? super.visitMethod(access, name, type, signature, exceptions)
                                : null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }
}
