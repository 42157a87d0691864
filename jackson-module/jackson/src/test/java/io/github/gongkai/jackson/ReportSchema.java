/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static io.github.gongkai.jackson.SchemaParts.choice;
import static io.github.gongkai.jackson.SchemaParts.constant;
import static io.github.gongkai.jackson.SchemaParts.list;
import static io.github.gongkai.jackson.SchemaParts.object;
import static io.github.gongkai.jackson.SchemaParts.objectOrNull;
import static io.github.gongkai.jackson.SchemaParts.orNull;
import static io.github.gongkai.jackson.SchemaParts.ordered;
import static io.github.gongkai.jackson.SchemaParts.ref;
import static io.github.gongkai.jackson.SchemaParts.textOrNull;
import static io.github.gongkai.jackson.SchemaParts.titled;
import static io.github.gongkai.jackson.SchemaParts.type;
import static io.github.gongkai.jackson.SchemaParts.yearOrNull;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The schema of the reports of one edition, built from the shape of the document and from the grid. */
final class ReportSchema {
    private static final List<Section> SECTIONS = List.of(Section.values());

    /** The line above 三(一) to 三(七) on the form, which is none of the rows of the grid. */
    private static final Wording OUTCOMES = Wording.of("三、本年度办理结果", "三 Outcomes of this year");

    private static final String OUTCOMES_PATH = Section.APPLICATIONS.identifier() + ".outcomes";

    private final FormEdition edition;
    private final Map<String, Wording> labels = new HashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ReportSchema(FormEdition edition) {
        this.edition = edition;
        labels.put(OUTCOMES_PATH, OUTCOMES);
        for (OutcomeGroup group : OutcomeGroup.values()) {
            labels.put(
                    OUTCOMES_PATH + "." + group.identifier(),
                    Wording.of(
                            group.number() + group.label().zh(),
                            group.number() + " " + group.label().en()));
        }
        for (Section section : SECTIONS) {
            if (section.isTable()) {
                edition.table(section)
                        .rows()
                        .forEach(row -> labels.put(
                                section.identifier() + "." + row.identifier(),
                                Wording.of(row.heading(edition, Language.ZH), row.heading(edition, Language.EN))));
            }
        }
    }

    /** Returns the name of the file of an edition's schema. */
    static String file(FormEdition edition) {
        return "report-" + name(edition);
    }

    private static String name(FormEdition edition) {
        return edition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the schema of an edition. */
    static Map<String, Object> of(FormEdition edition) {
        return new ReportSchema(edition).schema();
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < ReportShape.REPORT.size(); i++) {
            properties.put(ReportShape.REPORT.name(i), property(i));
        }
        for (CellKind kind : CellKind.values()) {
            if (edition.cells().stream().anyMatch(cell -> cell.kind() == kind)) {
                definitions.put(FigureSchemas.name(kind), FigureSchemas.cell(kind));
            }
        }
        definitions.putAll(FigureSchemas.definitions());
        return SchemaParts.document(
                "report:" + name(edition),
                ReportShape.VERSION,
                Wording.of(
                        "政府信息公开工作年度报告（" + edition.title().zh() + "）",
                        "An annual report on open government information, "
                                + edition.title().en()
                                + ". Every property is always there; null is what the report does not"
                                + " state. A reader also refuses what a schema cannot see: a property that is there twice,"
                                + " a number with a decimal point, an exponent or a minus sign before zero, a document or a"
                                + " text that is too long, and a period that ends before it starts."),
                object(properties),
                definitions);
    }

    private Map<String, Object> property(int property) {
        return switch (property) {
            case ReportShape.SCHEMA_VERSION ->
                titled(Wording.of("格式版本", "The version of this format."), constant(ReportShape.VERSION));
            case ReportShape.EDITION -> edition();
            case ReportShape.ORGAN -> organ();
            case ReportShape.YEAR -> titled(Wording.of("报告年度", "The year that the report is about."), yearOrNull());
            case ReportShape.PERIOD -> period();
            case ReportShape.PUBLISHED_ON ->
                titled(
                        Wording.of("公布日期", "The day on which the report was published."),
                        orNull(ref(FigureSchemas.DAY)));
            case ReportShape.EXTRACT ->
                titled(
                        Wording.of("文字部分是否有意略去", "Whether the narrative sections were left out on purpose."),
                        type("boolean"));
            case ReportShape.OUTLINE -> outline();
            case ReportShape.PREAMBLE ->
                titled(Wording.of("总体情况之前的文字", "What stands before the first section."), textOrNull());
            default -> section(SECTIONS.get(property - ReportShape.FIRST_SECTION));
        };
    }

    private Map<String, Object> edition() {
        String number = edition.instrument().number();
        return titled(
                Wording.of(
                        "表式：" + edition.title().zh() + "，" + number,
                        "The edition of the form: " + edition.title().en() + ", " + number + "."),
                constant(edition.name()));
    }

    private static Map<String, Object> organ() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < ReportShape.ORGAN_OBJECT.size(); i++) {
            properties.put(
                    ReportShape.ORGAN_OBJECT.name(i),
                    switch (i) {
                        case ReportShape.NAME ->
                            titled(Wording.of("名称，照公布的原样", "The name, as published."), type("string"));
                        case ReportShape.CODE ->
                            titled(
                                    Wording.of(
                                            "统一社会信用代码，照所给的原样",
                                            "The unified social credit code, as given, even a wrong one."),
                                    textOrNull());
                        case ReportShape.LEVEL ->
                            titled(
                                    Wording.of("级别", "The level of government that the organ belongs to."),
                                    choice(ReportShape.LEVELS.texts()));
                        default ->
                            titled(
                                    Wording.of("性质", "The kind of organ, which the deadline depends on."),
                                    choice(ReportShape.KINDS.texts()));
                    });
        }
        return titled(Wording.of("报告机关", "The organ that reports."), objectOrNull(properties));
    }

    private static Map<String, Object> period() {
        Map<String, Object> properties = ordered(
                ReportShape.PERIOD_OBJECT.name(ReportShape.START),
                titled(Wording.of("首日", "The first day."), ref(FigureSchemas.DAY)),
                ReportShape.PERIOD_OBJECT.name(ReportShape.LAST),
                titled(Wording.of("末日，不早于首日", "The last day, which is not before the first."), ref(FigureSchemas.DAY)));
        return titled(
                Wording.of("统计期限", "The period that the figures cover; both days belong to it."),
                objectOrNull(properties));
    }

    private static Map<String, Object> outline() {
        return titled(
                Wording.of(
                        "各部分标题在文中的次序，未记录的为空",
                        "The sections in the order in which their headings stand in the document, each as often as it stands"
                                + " there; empty where that is not recorded."),
                list(choice(ReportShape.SECTIONS.texts())));
    }

    private Map<String, Object> section(Section section) {
        Wording title = Wording.of(
                section.number() + "、" + section.title().zh(),
                section.number() + " " + section.title().en());
        if (!section.isTable()) {
            return titled(title, textOrNull());
        }
        boolean areRowsAlike = edition.table(section).rows().stream()
                        .map(row -> row.columns(edition))
                        .distinct()
                        .count()
                == 1;
        return titled(title, object(properties(CellObject.of(section, edition), areRowsAlike)));
    }

    private Map<String, Object> properties(CellObject object, boolean areRowsAlike) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < object.shape().size(); i++) {
            String name = object.shape().name(i);
            CellObject inner = object.inner(i);
            properties.put(
                    name,
                    inner == null
                            ? titled(
                                    edition.cell(object.path() + "." + name)
                                            .column()
                                            .heading(edition),
                                    ref(FigureSchemas.name(object.kind(i))))
                            : titled(
                                    Objects.requireNonNull(labels.get(inner.path()), inner.path()),
                                    inner(inner, areRowsAlike)));
        }
        return properties;
    }

    /** The object itself, or if it is a row that is like all others of its table, a reference to what they are. */
    private Map<String, Object> inner(CellObject inner, boolean areRowsAlike) {
        if (!inner.isRow() || !areRowsAlike) {
            return object(properties(inner, areRowsAlike));
        }
        Section section = section(inner);
        String name = section.identifier() + "Row";
        Wording wording = Wording.of(
                section.tableName().zh() + "的一行",
                "A row of " + section.tableName().en() + ".");
        definitions.computeIfAbsent(name, row -> titled(wording, object(properties(inner, true))));
        return ref(name);
    }

    private static Section section(CellObject object) {
        return SECTIONS.stream()
                .filter(section -> object.path().startsWith(section.identifier() + "."))
                .findFirst()
                .orElseThrow();
    }
}
