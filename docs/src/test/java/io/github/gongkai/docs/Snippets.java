/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the pieces of Java of one page, each with what a reader takes for granted: imports, and names used but not declared. */
final class Snippets {
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:@?interface|class|record|enum) (\\w+)");

    private static final List<String> IMPORTS = List.of(
            "io.github.gongkai.*",
            "io.github.gongkai.check.*",
            "io.github.gongkai.diagnose.*",
            "io.github.gongkai.entry.*",
            "io.github.gongkai.form.*",
            "io.github.gongkai.law.*",
            "io.github.gongkai.rollup.*",
            "io.github.gongkai.rule.*",
            "io.github.gongkai.table.*",
            "io.github.gongkai.text.*",
            "io.github.gongkai.jackson.*",
            "io.github.gongkai.publishedform.*",
            "io.github.gongkai.publishedform.narrative.*",
            "io.github.gongkai.publishedform.write.*",
            "io.github.gongkai.testkit.*",
            "io.github.gongkai.validation.*",
            "jakarta.validation.*",
            "jakarta.validation.constraints.*",
            "java.io.*",
            "java.lang.annotation.*",
            "java.nio.file.*",
            "java.util.*",
            "org.hibernate.validator.*",
            "org.hibernate.validator.cfg.*",
            "org.springframework.boot.validation.autoconfigure.*",
            "org.springframework.context.*",
            "org.springframework.context.annotation.*",
            "org.springframework.core.annotation.*",
            "org.springframework.http.*",
            "org.springframework.http.converter.*",
            "org.springframework.validation.*",
            "org.springframework.validation.method.*",
            "org.springframework.web.bind.*",
            "org.springframework.web.bind.annotation.*",
            "org.springframework.web.method.annotation.*",
            "tools.jackson.databind.*",
            "tools.jackson.databind.json.*");

    /** Names that more than one of these packages has, each with the one that is meant. */
    private static final List<String> MEANT = List.of(
            "io.github.gongkai.rule.Rule",
            "jakarta.validation.Payload",
            "jakarta.validation.Validator",
            "java.lang.annotation.Target",
            "java.nio.file.Path",
            "java.util.List",
            "java.util.Locale");

    /** What statements use and a page does not declare. */
    private static final String NAMES = """
                AnnualReport report;
                AnnualReport lastYear;
                List<AnnualReport> reports;
                CellRef total;
                CellRef upheld;
                List<String> lines;
                Path file;
                InputStream in;
                GongkaiJson json;
                Validator validator;
                Filing filing;
                ConstraintViolation<?> violation;
            """;

    private static final String MODULE = "module-info";

    private final Path folder;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<String> members = new ArrayList<>();
    private int count;

    Snippets(Path folder) {
        this.folder = folder;
    }

    /** Compiles a piece; what it declares is known to those behind it. Returns what the compiler says, if nothing helps. */
    Optional<String> compile(String piece) throws IOException {
        if (piece.startsWith("import ")) {
            return errors(name(piece), piece);
        }
        if (piece.startsWith("module ")) {
            return errors(MODULE, piece);
        }
        if (!piece.startsWith("@") && !TYPE.matcher(piece).find()) {
            return errorsInClass("", piece);
        }
        Optional<String> errors = errorsInClass(piece, "");
        if (errors.isEmpty() && TYPE.matcher(piece).find()) {
            members.add(piece);
        }
        return errors;
    }

    private static String name(String file) {
        Matcher type = TYPE.matcher(file);
        return type.find() ? type.group(1) : "None";
    }

    private Optional<String> errorsInClass(String piece, String statements) throws IOException {
        String name = "Piece" + count++;
        String all = String.join("\n", members) + piece;
        String filing = all.contains("record Filing(") ? "" : "record Filing(AnnualReport report) {}\n";
        String imports = Stream.concat(IMPORTS.stream(), MEANT.stream())
                .map(type -> "import " + type + ";\n")
                .collect(Collectors.joining());
        return errors(
                name,
                imports + "class " + name + " {\n" + NAMES + filing + all + "\nvoid run() throws Exception {\n"
                        + statements + "}\n}\n");
    }

    private Optional<String> errors(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        StringWriter said = new StringWriter();
        String path = name.equals(MODULE) ? "--module-path" : "--class-path";
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", path, System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjects(file);
            boolean compiled =
                    compiler.getTask(said, files, null, options, null, units).call();
            return compiled ? Optional.empty() : Optional.of(said.toString());
        }
    }
}
