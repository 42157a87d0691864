/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.Optional;
import java.util.function.Function;

/** A word of a case file in the labels of the form. One that is not known stands as it is written. */
record CaseWords(FormEdition edition, String name) {

    /** Returns the row of the form that the word is about, or what the fact of the report is called. */
    Wording row() {
        return cell().map(cell -> inBoth(language -> cell.section().tableName().in(language)
                        + (language == Language.ZH ? " " : ", ")
                        + cell.row().heading(edition, language)))
                .orElseGet(this::fact);
    }

    /** Returns what is said in the row: of a cell its column too. */
    Wording entry(String value) {
        Wording entry = value(value);
        return cell().map(cell -> cell.column().heading(edition))
                .map(column -> Wording.of(column.zh() + " " + entry.zh(), column.en() + " " + entry.en()))
                .orElse(entry);
    }

    private Optional<CellRef> cell() {
        return edition.cells().stream().filter(cell -> cell.path().equals(name)).findFirst();
    }

    private Wording fact() {
        return switch (name) {
            case "edition" -> Wording.of("表式", "edition of the form");
            case "year" -> Wording.of("报告年度", "report year");
            case "organ" -> Wording.of("机关", "organ");
            case "code" -> Wording.of("统一社会信用代码", "unified social credit code");
            case "level" -> Wording.of("机关级别", "level of the organ");
            case "kind" -> Wording.of("机关性质", "kind of organ");
            case "published" -> Wording.of("公布日期", "day of publication");
            case "period" -> Wording.of("统计期限", "period");
            case "outline" -> Wording.of("各部分的次序", "order of the sections");
            case "overview" -> section(Section.OVERVIEW);
            case "problems" -> section(Section.PROBLEMS_AND_IMPROVEMENTS);
            case "other" -> section(Section.OTHER_MATTERS);
            case "roster" -> Wording.of("名册", "roster");
            case "" -> Wording.of("各格", "every cell");
            default -> same(Markdown.code(name));
        };
    }

    private Wording section(Section section) {
        return inBoth(Place.ofSection(edition, section)::label);
    }

    private Wording value(String value) {
        if (value.equals("blank") || value.isEmpty()) {
            return Wording.of("（空白）", "(blank)");
        }
        if (value.equals("notread")) {
            return Wording.of("（未读到）", "(not read)");
        }
        if (value.startsWith("mark:") || value.startsWith("unreadable:")) {
            String text = value.substring(value.indexOf(':') + 1);
            return Wording.of("“" + text + "”", "\"" + text + "\"");
        }
        return switch (name) {
            case "edition" -> FormEdition.valueOf(value).title();
            case "level" -> level(OrganLevel.valueOf(value));
            case "kind" -> kind(OrganKind.valueOf(value));
            case "roster" ->
                value.equals("all")
                        ? Wording.of("已报告的即为全部", "whoever has reported is all")
                        : Wording.of(value.replace("+", "、"), value.replace("+", ", "));
            default -> same(value);
        };
    }

    static Wording level(OrganLevel level) {
        return switch (level) {
            case NATIONAL -> Wording.of("国家级", "national level");
            case PROVINCE -> Wording.of("省级", "provincial level");
            case PREFECTURE -> Wording.of("设区的市、自治州", "cities divided into districts, autonomous prefectures");
            case COUNTY -> Wording.of("县级", "county level");
            case TOWNSHIP -> Wording.of("乡级", "township level");
            case UNKNOWN -> Wording.of("不明", "unknown");
        };
    }

    private static Wording kind(OrganKind kind) {
        return switch (kind) {
            case DEPARTMENT -> Wording.of("人民政府部门", "department of a government");
            case LOCAL_GOVERNMENT -> Wording.of("地方人民政府", "local government");
            case TOWNSHIP_OR_SUBDISTRICT -> Wording.of("乡镇、街道", "township or sub-district");
            case AUTHORIZED_ORGANIZATION -> Wording.of("法律法规授权的组织", "authorised organisation");
            case UNKNOWN -> Wording.of("不明", "unknown");
        };
    }

    private static Wording inBoth(Function<Language, String> text) {
        return Wording.of(text.apply(Language.ZH), text.apply(Language.EN));
    }

    private static Wording same(String text) {
        return Wording.of(text, text);
    }
}
