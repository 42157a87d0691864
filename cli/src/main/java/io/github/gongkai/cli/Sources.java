/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files that are named on the command line. One that cannot be used goes to a list, with the reason. */
final class Sources {
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final @Nullable Charset charset;
    private boolean inputTaken;

    Sources(InputStream in, @Nullable Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /** The reports in a file, to be read one after the other. */
    ReportFile reports(FileRole role, String file) {
        return new ReportFile(this, role, file);
    }

    /** Reads the only report in a file; empty if it cannot be used, or is not the only one. */
    Optional<Source> report(FileRole role, String file, List<UnusableFile> unusable) {
        List<Source> read = new ArrayList<>();
        List<UnusableFile> refused = new ArrayList<>();
        try (ReportFile reports = reports(role, file)) {
            for (int i = 0; i < 2 && refused.isEmpty(); i++) {
                reports.next().ifPresent(document -> sort(document, read, refused));
            }
        }
        if (read.size() > 1) {
            refused.add(new UnusableFile(
                    role,
                    file,
                    Wording.of(
                            "文件中有多份报告，此处只能有一份。", "There are several reports in the file; only one can be used here.")));
        }
        unusable.addAll(refused);
        return refused.isEmpty() ? read.stream().findFirst() : Optional.empty();
    }

    /** Reads all reports in these files; those that cannot be used are left out. */
    List<Source> reports(FileRole role, List<String> files, List<UnusableFile> unusable) {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            try (ReportFile reports = reports(role, file)) {
                for (Optional<Document> next = reports.next(); next.isPresent(); next = reports.next()) {
                    sort(next.get(), sources, unusable);
                }
            }
        }
        return sources;
    }

    private static void sort(Document document, List<Source> sources, List<UnusableFile> unusable) {
        if (document instanceof Source source) {
            sources.add(source);
        } else {
            unusable.add((UnusableFile) document);
        }
    }

    /** Reads a roster; empty if it cannot be used. */
    Optional<RosterFile> roster(String file, List<UnusableFile> unusable) {
        try (InputStream stream = open(file)) {
            return Optional.of(new RosterFile(file, RosterText.read(bytes(stream))));
        } catch (UnusableException e) {
            unusable.add(new UnusableFile(FileRole.ROSTER, file, e.reason()));
        } catch (IOException | InvalidPathException e) {
            unusable.add(new UnusableFile(FileRole.ROSTER, file, cannotOpen(file, e)));
        }
        return Optional.empty();
    }

    /** Opens a file, or the standard input. */
    InputStream open(String file) throws IOException, UnusableException {
        if (!file.equals(STANDARD_INPUT)) {
            return Files.newInputStream(Path.of(file));
        }
        if (inputTaken) {
            throw new UnusableException(Wording.of("标准输入只能读取一次。", "The standard input can be read once only."));
        }
        inputTaken = true;
        return in;
    }

    /** Reads a report as it was published: a page, or text. */
    Reading published(InputStream stream) throws IOException {
        return charset == null ? PublishedForm.read(bytes(stream)) : PublishedForm.read(bytes(stream), charset);
    }

    /** The bytes of a page or a text, one more than are read at most, so that one that is too long is known without reading it all. */
    private static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(PublishedForm.MAX_LENGTH + 1);
    }

    /** Why a file or a folder cannot be opened. */
    static Wording cannotOpen(String file, Exception e) {
        if (e instanceof NoSuchFileException || e instanceof InvalidPathException) {
            return file.indexOf('\uFFFD') < 0
                    ? Wording.of("没有这个文件。", "There is no such file.")
                    : Wording.of(
                            "当前区域设置无法表示这个文件名；请设 LC_ALL=C.UTF-8，或用 - 从标准输入读取。",
                            "The locale cannot express this file name; set LC_ALL=C.UTF-8, or use - and standard input.");
        }
        return Wording.of("文件无法打开（" + e.getMessage() + "）。", "The file cannot be opened (" + e.getMessage() + ").");
    }

    /** Why a file that was opened cannot be read on, by an exception around the one of the stream. */
    static Wording cannotReadOn(RuntimeException e) {
        Throwable cause = e.getCause();
        String why = cause == null ? e.getMessage() : cause.getMessage();
        return Wording.of("文件没能读到末尾（" + why + "）。", "The file could not be read to its end (" + why + ").");
    }
}
