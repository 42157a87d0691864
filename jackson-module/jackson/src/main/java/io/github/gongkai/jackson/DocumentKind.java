/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.rule.Rule;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A kind of document: how it is written and read. */
abstract class DocumentKind<T> {
    static final DocumentKind<AnnualReport> REPORT = new DocumentKind<>() {
        @Override
        void write(AnnualReport report, JsonGenerator json) throws JacksonException {
            ReportWriter.write(report, json);
        }

        @Override
        AnnualReport read(JsonInput in) throws JacksonException {
            return ReportReader.read(in);
        }
    };

    static final DocumentKind<CheckResult> RESULT = of(ResultJson::write, ResultJson::read, DossierJson.REPORTS);
    static final DocumentKind<Diagnosis> DIAGNOSIS = of(DiagnosisJson::write, DiagnosisJson::read, DossierJson.REPORTS);
    static final DocumentKind<Derivation> DERIVATION =
            of(DerivationJson::write, DerivationJson::read, DossierJson.REPORTS);
    static final DocumentKind<Finding> FINDING = of(FindingJson::write, FindingJson::read, Set.of());
    static final DocumentKind<RuleSet> RULE_SET = of(RuleSetJson::writeCatalogue, RuleSetJson::read, Set.of());
    static final DocumentKind<Rule> RULE = of(RuleJson::write, RuleJson::read, Set.of());

    private static final Map<Class<?>, DocumentKind<?>> KINDS = Map.of(
            AnnualReport.class, REPORT,
            CheckResult.class, RESULT,
            Diagnosis.class, DIAGNOSIS,
            Derivation.class, DERIVATION,
            Finding.class, FINDING,
            RuleSet.class, RULE_SET,
            Rule.class, RULE);

    DocumentKind() {}

    /**
     * The kind of the documents that hold values of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // The key says of what the kind is.
    static <T> DocumentKind<T> of(Class<T> type) {
        DocumentKind<?> kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("There are no documents of " + type.getName() + ".");
        }
        return (DocumentKind<T>) kind;
    }

    /** Writes a whole document. */
    abstract void write(T value, JsonGenerator json) throws JacksonException;

    /** Reads the document that the input stands at. */
    abstract T read(JsonInput in) throws JacksonException;

    /**
     * A kind that is read as a tree. What the tree says is made into a value and written again: a document is refused that
     * says anything else than what is written, but for words.
     */
    private static <T> DocumentKind<T> of(Writing<T> writing, Reading<T> reading, Set<String> reports) {
        return new DocumentKind<>() {
            @Override
            void write(T value, JsonGenerator json) throws JacksonException {
                JsonOutput out = new JsonOutput(json);
                json.writeStartObject();
                out.whole(Names.SCHEMA_VERSION, ReportShape.VERSION);
                writing.write(value, out);
                json.writeEndObject();
            }

            @Override
            T read(JsonInput in) throws JacksonException {
                JsonTree tree = JsonTree.read(in, reports);
                tree.get(Names.SCHEMA_VERSION).requireVersion();
                T value = reading.read(tree);
                tree.requireSame(Written.tree(this, value));
                return value;
            }
        };
    }

    /** Writes the properties of a document. */
    interface Writing<T> {
        void write(T value, JsonOutput out) throws JacksonException;
    }

    /** Makes a value of what a document says. */
    interface Reading<T> {
        T read(JsonTree json) throws JacksonException;
    }

    /** What is written for a value. */
    private static final class Written {
        private static final JsonMapper PLAIN = JsonMapper.builder().build();

        private Written() {}

        static <T> JsonTree tree(DocumentKind<T> kind, T value) throws JacksonException {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = PLAIN.createGenerator(text)) {
                kind.write(value, json);
            }
            try (JsonParser parser = PLAIN.createParser(text.toString())) {
                JsonInput in = new JsonInput(parser, ReadSettings.strict());
                in.next();
                return JsonTree.read(in, Set.of());
            }
        }
    }
}
