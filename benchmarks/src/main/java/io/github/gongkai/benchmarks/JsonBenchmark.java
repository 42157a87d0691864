/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it takes to read and to write a report as JSON: the same 64 documents of the revised form in turn, beside what a parser
 * and a generator take alone, and beside Jackson's own way with plain records.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class JsonBenchmark {
    private static final int COUNT = 64;

    private final GongkaiJson json = GongkaiJson.strict();
    private final JsonMapper plain = JsonMapper.builder().build();
    private final ObjectReader beanReader = plain.readerFor(PlainBean.class);
    private final ObjectWriter beanWriter = plain.writerFor(PlainBean.class);
    private final AnnualReport[] reports = new AnnualReport[COUNT];
    private final byte[][] documents = new byte[COUNT][];
    private final RawObject[] raw = new RawObject[COUNT];
    private final PlainBean[] beans = new PlainBean[COUNT];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    private int next;

    /** Makes the reports, and everything that is read and written besides. */
    @Setup
    public void make() {
        List<AnnualReport> made = Inputs.reports(FormEdition.REVISED_2021, COUNT, 20_231);
        for (int i = 0; i < COUNT; i++) {
            reports[i] = made.get(i);
            documents[i] = json.writeBytes(reports[i]);
            raw[i] = RawObject.of(plain.readTree(documents[i]));
            beans[i] = beanReader.readValue(documents[i]);
        }
    }

    private int next() {
        next = (next + 1) % COUNT;
        return next;
    }

    /** The least of reading: every token is looked for, and none is looked at. */
    @Benchmark
    public int tokens() {
        int count = 0;
        try (JsonParser parser = json.mapper().createParser(documents[next()])) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Every token is looked for, and every number and text is taken. */
    @Benchmark
    public long tokensAndValues() {
        long sum = 0;
        try (JsonParser parser = json.mapper().createParser(documents[next()])) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    sum += parser.getLongValue();
                } else if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
                token = parser.nextToken();
            }
        }
        return sum;
    }

    /** Reads a report. */
    @Benchmark
    public AnnualReport read() {
        return json.read(documents[next()], AnnualReport.class);
    }

    /** Reads records, which are neither checked nor immutable values of the form. */
    @Benchmark
    public PlainBean readBean() {
        return beanReader.readValue(documents[next()]);
    }

    /** The least of writing: the calls of the generator. */
    @Benchmark
    public int generatorCalls() {
        out.reset();
        try (JsonGenerator generator = json.mapper().createGenerator(out)) {
            raw[next()].write(generator);
        }
        return out.size();
    }

    /** Writes a report. */
    @Benchmark
    public int write() {
        out.reset();
        json.mapper().writeValue(out, reports[next()]);
        return out.size();
    }

    /** Writes records. */
    @Benchmark
    public int writeBean() {
        out.reset();
        beanWriter.writeValue(out, beans[next()]);
        return out.size();
    }
}
