/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.Section;
import io.github.gongkai.law.Instrument;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the glossary in one language. */
final class Glossary {
    private static final Map<String, Wording> SOURCES = Map.of(
            "form", Wording.of("表式", "form"),
            "reports", Wording.of("已公布的报告", "published reports"),
            "ours", Wording.of("本库", "Gongkai"),
            "GB 32100—2015", Wording.of("GB 32100—2015", "GB 32100—2015"));

    private final Language language;
    private final Identifiers identifiers;
    private final Set<String> terms;

    /** Of the constants, those that stand among the terms are left out where their enum is. */
    Glossary(Language language, Identifiers identifiers, Set<String> terms) {
        this.language = language;
        this.identifiers = identifiers;
        this.terms = terms;
    }

    String parts(List<Terms.Part> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining("\n"));
    }

    private String part(Terms.Part part) {
        StringBuilder page = new StringBuilder("## " + part.title().in(language) + "\n\n");
        page.append(say("| 中文 | 英文 | 标识符 | 出处 | 含义 |", "| Chinese | English | identifier | source | meaning |"))
                .append("\n|---|---|---|---|---|\n");
        for (Terms.Term term : part.terms()) {
            String names = term.identifiers().stream()
                    .map(name -> "`" + name.replace("\"", "") + "`")
                    .collect(Collectors.joining(say("，", ", ")));
            page.append(line(
                    term.words(), names, source(term.source()), term.meaning().in(language)));
        }
        part.enums().forEach(name -> constants(page, name));
        return page.toString();
    }

    private void constants(StringBuilder page, String name) {
        page.append("\n### `").append(name).append("`\n\n");
        page.append(say("| 中文 | 英文 | 标识符 | 出处 |", "| Chinese | English | identifier | source |"))
                .append("\n|---|---|---|---|\n");
        for (Object constant : identifiers.type(name).orElseThrow().getEnumConstants()) {
            String identifier = name + "." + ((Enum<?>) constant).name();
            if (!terms.contains(identifier)) {
                String names = "`" + identifier + "`"
                        + (data(constant).isEmpty() ? "" : say("，", ", ") + "`" + data(constant) + "`");
                page.append(line(words(constant), names, source(constant)));
            }
        }
    }

    private static String line(Wording words, String... more) {
        return "| " + words.zh() + " | " + words.en() + " | " + String.join(" | ", more) + " |\n";
    }

    /** The words that a constant has of its own. */
    static Wording words(Object constant) {
        if (constant instanceof Instrument instrument) {
            return instrument.description();
        }
        if (constant instanceof FormEdition edition) {
            return edition.title();
        }
        if (constant instanceof Section section) {
            return section.title();
        }
        if (constant instanceof FormHeading heading) {
            return heading.label();
        }
        if (constant instanceof OutcomeGroup group) {
            return group.label();
        }
        if (constant instanceof FormRow row) {
            return row.label(FormEdition.REVISED_2021);
        }
        if (constant instanceof FormColumn column) {
            return column.heading(FormEdition.REVISED_2021);
        }
        try {
            return (Wording) constant.getClass().getMethod("wording").invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constant + " has no words of its own, and is not among the terms", e);
        }
    }

    /** The name of a constant in data, where it is not that in Java. */
    private static String data(Object constant) {
        if (constant instanceof Section section) {
            return section.identifier();
        }
        if (constant instanceof OutcomeGroup group) {
            return group.identifier();
        }
        if (constant instanceof FormRow row) {
            return row.identifier();
        }
        return constant instanceof FormColumn column ? column.identifier() : "";
    }

    private String source(Object constant) {
        if (constant instanceof Instrument instrument) {
            return instrument.number();
        }
        if (constant instanceof FormEdition edition) {
            return edition.instrument().number();
        }
        if (constant instanceof Section section && section != Section.OVERVIEW) {
            return source("form") + say("，", "; ") + source(Instrument.REGULATIONS + " 50");
        }
        return source(constant.getClass().getPackage().equals(Section.class.getPackage()) ? "form" : "ours");
    }

    private String source(String name) {
        Wording known = SOURCES.get(name);
        if (known != null) {
            return known.in(language);
        }
        int space = name.indexOf(' ');
        return space < 0
                ? Instrument.valueOf(name).number()
                : Instrument.valueOf(name.substring(0, space))
                        .article(Integer.parseInt(name.substring(space + 1)))
                        .text(language);
    }

    private String say(String zh, String en) {
        return Wording.of(zh, en).in(language);
    }
}
