/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.jackson.CsvReader;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.jackson.GongkaiJsonException;
import io.github.gongkai.jackson.JsonLine;
import io.github.gongkai.jackson.LineReader;
import io.github.gongkai.publishedform.NotAReportException;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/** The reports in a file, read one after the other as they are asked for. */
final class ReportFile implements AutoCloseable {
    private final Sources sources;
    private final FileRole role;
    private final String file;
    private @Nullable InputStream stream;
    private @Nullable Supplier<Optional<Document>> reader;
    private boolean isAtEnd;

    ReportFile(Sources sources, FileRole role, String file) {
        this.sources = sources;
        this.role = role;
        this.file = file;
    }

    /** The next report, or why there is none in its place; empty behind the last one. */
    Optional<Document> next() {
        if (isAtEnd) {
            return Optional.empty();
        }
        try {
            return reader == null ? first() : reader.get();
        } catch (NotAReportException e) {
            return end(e.reason());
        } catch (UnusableException e) {
            return end(e.reason());
        } catch (GongkaiJsonException e) {
            return end(wording(e));
        } catch (JacksonIOException | UncheckedIOException e) {
            return end(Sources.cannotReadOn(e));
        } catch (IOException | InvalidPathException e) {
            return end(Sources.cannotOpen(file, e));
        }
    }

    private Optional<Document> first() throws IOException, UnusableException {
        stream = sources.open(file);
        Content content = Content.of(stream);
        return switch (content.form()) {
            case PUBLISHED -> end(Source.of(file, sources.published(content.bytes())));
            case JSON ->
                end(Source.of(
                        file, OptionalLong.empty(), GongkaiJson.strict().read(content.bytes(), AnnualReport.class)));
            case NDJSON -> {
                LineReader<AnnualReport> lines = GongkaiJson.strict().readLines(content.bytes(), AnnualReport.class);
                reader = () -> line(lines);
                yield line(lines);
            }
            case CSV -> {
                CsvReader reports = new CsvReader(content.bytes());
                reader = () -> report(reports);
                yield report(reports).or(() -> end(Wording.of("文件中没有报告。", "There is no report in the file.")));
            }
        };
    }

    private Optional<Document> report(CsvReader reports) {
        return reports.hasNext()
                ? Optional.of(Source.of(file, OptionalLong.empty(), reports.next()))
                : Optional.empty();
    }

    private Optional<Document> line(LineReader<AnnualReport> lines) {
        if (!lines.hasNext()) {
            return Optional.empty();
        }
        JsonLine<AnnualReport> next = lines.next();
        OptionalLong number = OptionalLong.of(next.number());
        return Optional.of(
                next instanceof JsonLine.Refused<AnnualReport> refused
                        ? new UnusableFile(role, file, number, wording(refused.reason()))
                        : Source.of(file, number, ((JsonLine.Read<AnnualReport>) next).value()));
    }

    private static Wording wording(GongkaiJsonException refused) {
        return Wording.of(refused.message(Language.ZH), refused.message(Language.EN));
    }

    private Optional<Document> end(Wording reason) {
        return end(new UnusableFile(role, file, reason));
    }

    private Optional<Document> end(Document last) {
        isAtEnd = true;
        return Optional.of(last);
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
