/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.publishedform.write.FormWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to read a report as it is published, beside what the parser of HTML takes alone, and to write it: a page that an
 * organ published, 64 pages that this library wrote, and three of the example reports as text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class PublishedFormBenchmark {
    private static final int COUNT = 64;
    private static final List<String> TEXTS = List.of("guichi-police-2020", "suqian-city-2023", "city-2025");

    private final List<AnnualReport> reports = Inputs.reports(FormEdition.REVISED_2021, COUNT, 20_231);
    private final FormWriter writer = FormWriter.standard();
    private final List<String> written = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final String published = resource("/pages/shanghai-general-office-2019.html");

    private int next;

    /** Writes the pages that are read, and takes the texts. */
    @Setup
    public void make() {
        reports.forEach(report -> written.add(writer.write(report)));
        TEXTS.forEach(name -> texts.add(resource("/reports/" + name + ".txt")));
    }

    private static String resource(String name) {
        try (InputStream in = PublishedFormBenchmark.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T next(List<T> all) {
        next = (next + 1) % COUNT;
        return all.get(next % all.size());
    }

    /** As the reader asks for it, with the place of each element. */
    private static Document parse(String page) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
    }

    /** The least of reading the page of an organ: its elements. */
    @Benchmark
    public Document parsePublishedPage() {
        return parse(published);
    }

    /** Reads the page of an organ. */
    @Benchmark
    public Reading readPublishedPage() {
        return PublishedForm.readHtml(published);
    }

    /** The least of reading a page that this library wrote: its elements. */
    @Benchmark
    public Document parseWrittenPage() {
        return parse(next(written));
    }

    /** Reads a page that this library wrote. */
    @Benchmark
    public Reading readWrittenPage() {
        return PublishedForm.readHtml(next(written));
    }

    /** Reads a report that is text with bars between the cells. */
    @Benchmark
    public Reading readText() {
        return PublishedForm.readText(next(texts));
    }

    /** Writes a page. */
    @Benchmark
    public String write() {
        return writer.write(next(reports));
    }
}
