/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes meanings out of the grid of an edition. */
final class Meanings {
    private static final Wording ORGANIZATIONS =
            ApplicantCategory.COMMERCIAL_ENTERPRISE.group().orElseThrow();

    /** A note that the form prints behind the name of a row. */
    private static final Pattern NOTE = Pattern.compile("（[^（）]*）$");

    private final FormEdition edition;

    Meanings(FormEdition edition) {
        this.edition = edition;
    }

    FormEdition edition() {
        return edition;
    }

    /** The sum of rows of section 三, as far as the edition has them, for applicants: all of them, if the total is named. */
    Meaning applications(Collection<ApplicationRow> rows, List<ApplicantCategory> applicants) {
        List<ApplicationRow> known =
                rows.stream().filter(row -> row.isIn(edition)).toList();
        List<Meaning.Term> terms = new ArrayList<>();
        for (ApplicationRow row : known) {
            for (ApplicantCategory applicant : applicants) {
                terms.add(new Meaning.Term(edition.cell(row, applicant), applicant.isTotal() ? cells(row) : List.of()));
            }
        }
        Wording table = Section.APPLICATIONS.tableName();
        return ImmutableMeaning.of(
                in(language -> table.in(language)
                        + (language == Language.ZH ? " " : ", ")
                        + names(known, language)
                        + name(applicants, language)),
                terms);
    }

    private List<CellRef> cells(FormRow row) {
        return ApplicantCategory.categories().stream()
                .map(column -> edition.cell(row, column))
                .toList();
    }

    /** The names of rows; those of a whole group go by that of the group. */
    private String names(List<ApplicationRow> rows, Language language) {
        List<String> names = new ArrayList<>();
        for (ApplicationRow row : rows) {
            boolean isWhole =
                    row.group().map(group -> rows.containsAll(rows(group))).orElse(false);
            String name = isWhole
                    ? row.group().orElseThrow().number()
                            + (language == Language.ZH ? "" : " ")
                            + row.group().orElseThrow().label().in(language)
                    : NOTE.matcher(row.heading(edition, language)).replaceAll("");
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(" + ", names);
    }

    /** The rows of a group. */
    List<ApplicationRow> rows(OutcomeGroup group) {
        return ApplicationRow.outcomes(edition).stream()
                .filter(row -> row.group().filter(group::equals).isPresent())
                .toList();
    }

    /** The columns behind the rows; the total is what is meant where none is named. */
    private String name(List<ApplicantCategory> applicants, Language language) {
        String dot = language == Language.ZH ? "·" : ", ";
        if (applicants.equals(List.of(ApplicantCategory.TOTAL))) {
            return "";
        }
        if (applicants.size() == 1) {
            return dot + applicants.get(0).heading(edition).in(language);
        }
        return dot + ORGANIZATIONS.in(language);
    }

    /** The sum of one result, or of the totals, of tracks of section 四. */
    Meaning reviews(List<ReviewTrack> tracks, ReviewResult result) {
        List<Meaning.Term> terms = tracks.stream()
                .map(track -> new Meaning.Term(
                        edition.cell(track, result),
                        result.isTotal()
                                ? ReviewResult.results().stream()
                                        .map(part -> edition.cell(track, part))
                                        .toList()
                                : List.of()))
                .toList();
        return sum(terms);
    }

    /** A cell of section 二. */
    Meaning disclosure(FormRow row, FormColumn column) {
        return sum(List.of(new Meaning.Term(edition.cell(row, column), List.of())));
    }

    private static Meaning sum(List<Meaning.Term> terms) {
        return ImmutableMeaning.of(
                in(language ->
                        terms.stream().map(term -> term.cell().label(language)).collect(Collectors.joining(" + "))),
                terms);
    }

    private static Wording in(Function<Language, String> words) {
        return Wording.of(words.apply(Language.ZH), words.apply(Language.EN));
    }
}
