/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/** Writes a document as the form is printed: each row on one line, and so each check, finding, rule, repair and figure. */
final class FormPrinter implements PrettyPrinter {
    private static final String INDENT = "  ";

    /** The names of the objects and arrays that have a line for each of their parts. */
    private static final Set<String> BLOCKS = blocks();

    FormPrinter() {}

    private static Set<String> blocks() {
        Set<String> names = new HashSet<>(Set.of(
                Names.CHECKS,
                Names.CONFLICTING,
                Names.DIAGNOSER,
                Names.DOSSIER,
                Names.FAULTS,
                Names.FIGURES,
                Names.FINDINGS,
                Names.OPEN,
                Names.PREVIOUS,
                Names.REPAIRS,
                Names.REPORT,
                Names.RULES,
                Names.TRUSTED,
                Names.UNDECIDED,
                Names.WAIVED,
                Names.WEIGHTS,
                Names.WITHHELD));
        for (Section section : Section.values()) {
            if (section.isTable()) {
                for (FormEdition edition : FormEdition.values()) {
                    addBlocks(section.identifier(), CellObject.of(section, edition), names);
                }
            }
        }
        return names;
    }

    private static void addBlocks(String name, CellObject object, Set<String> names) {
        for (int i = 0; i < object.shape().size(); i++) {
            CellObject inner = object.inner(i);
            if (inner != null) {
                names.add(name);
                addBlocks(object.shape().name(i), inner, names);
            }
        }
    }

    /** Whether what is being written has a line for each of its parts. */
    private static boolean isBlock(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        return parent.inRoot() || (isBlock(parent) && (parent.inObject() ? isNamedBlock(parent) : isFaults(parent)));
    }

    private static boolean isNamedBlock(TokenStreamContext parent) {
        return BLOCKS.contains(parent.currentName());
    }

    /** Whether an array is one of faults, each of which has a line for each of its repairs. */
    private static boolean isFaults(TokenStreamContext array) {
        TokenStreamContext parent = array.getParent();
        return Names.FAULTS.equals(parent.currentName());
    }

    private static void part(JsonGenerator json, String inline) throws JacksonException {
        TokenStreamContext context = json.streamWriteContext();
        json.writeRaw(isBlock(context) ? "\n" + INDENT.repeat(context.getNestingDepth()) : inline);
    }

    private static void end(JsonGenerator json, int parts, char bracket) throws JacksonException {
        TokenStreamContext context = json.streamWriteContext();
        if (parts > 0 && isBlock(context)) {
            json.writeRaw("\n" + INDENT.repeat(context.getNestingDepth() - 1));
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws JacksonException {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws JacksonException {
        part(json, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) throws JacksonException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws JacksonException {
        json.writeRaw(',');
        part(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws JacksonException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws JacksonException {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws JacksonException {
        part(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws JacksonException {
        json.writeRaw(',');
        part(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws JacksonException {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws JacksonException {
        json.writeRaw('\n');
    }
}
