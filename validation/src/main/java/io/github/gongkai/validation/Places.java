/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.check.CellEntry;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where findings stand below what is validated, by the properties that hold the reports there. */
final class Places {
    private final Function<ReportRole, List<String>> holders;
    private final boolean inTable;

    private Places(Function<ReportRole, List<String>> holders, boolean inTable) {
        this.holders = holders;
        this.inTable = inTable;
    }

    /** A report is validated. */
    static Places inReport() {
        return new Places(role -> List.of(), false);
    }

    /** A table is validated. */
    static Places inTable() {
        return new Places(role -> List.of(), true);
    }

    /** An object is validated that holds the report, and last year's or those of the members, in these properties. */
    static Places inObject(String report, String previous, String members) {
        return new Places(
                role -> List.of(
                        switch (role) {
                            case THIS -> report;
                            case PREVIOUS -> previous;
                            case MEMBERS -> members;
                        }),
                false);
    }

    /** Where a finding stands if it stands at one place: at the cell of its repair, if it has one, else at the main cell. */
    Spot one(Finding finding, Optional<Repair> repair) {
        return finding instanceof FigureFinding figures
                ? cell(culprit(figures, repair).orElseGet(() -> DossierCell.of(figures.mainCell())))
                : document(finding);
    }

    /** The first cell of a repair that a finding speaks of. */
    private static Optional<DossierCell> culprit(FigureFinding finding, Optional<Repair> repair) {
        List<DossierCell> cells = finding.cells().stream().map(Places::cellOf).toList();
        return repair.stream()
                .flatMap(only -> only.cells().stream())
                .filter(cells::contains)
                .findFirst();
    }

    private static DossierCell cellOf(CellEntry entry) {
        return DossierCell.of(entry.role(), entry.cell());
    }

    /** Every cell of a finding; the same if it has none. */
    List<Spot> all(Finding finding) {
        return finding instanceof FigureFinding
                ? finding.cells().stream().map(entry -> cell(cellOf(entry))).toList()
                : List.of(document(finding));
    }

    private Spot cell(DossierCell cell) {
        Wording name = Wording.of(cell.label(Language.ZH), cell.label(Language.EN));
        ReportRole role = cell.role();
        if (role == ReportRole.MEMBERS) {
            return new Spot(holders.apply(role), name, Optional.of(cell));
        }
        List<String> names = Arrays.asList(cell.cell().path().split("\\."));
        return new Spot(below(role, inTable ? names.subList(1, names.size()) : names), name, Optional.of(cell));
    }

    private Spot document(Finding finding) {
        Place place = finding.check().place();
        Wording name = Wording.of(place.label(Language.ZH), place.label(Language.EN));
        Formula formula = finding.check().formula();
        if (formula instanceof DocumentRequirement requirement) {
            return new Spot(below(ReportRole.THIS, properties(requirement, place)), name, Optional.empty());
        }
        ReportRole role = formula instanceof YearRequirement ? ReportRole.PREVIOUS : ReportRole.MEMBERS;
        return new Spot(holders.apply(role), name, Optional.empty());
    }

    private List<String> below(ReportRole role, List<String> names) {
        List<String> path = new ArrayList<>(holders.apply(role));
        path.addAll(names);
        return path;
    }

    /** The properties of a report that a requirement is about. */
    private static List<String> properties(DocumentRequirement requirement, Place place) {
        return switch (requirement) {
            case EDITION_OF_ITS_YEAR -> List.of("edition");
            case PERIOD_IS_ITS_YEAR -> List.of("period");
            case PUBLISHED_IN_TIME -> List.of("publishedOn");
            case CREDIT_CODE_CHECKS -> List.of("organ", "unifiedSocialCreditCode");
            case SECTION_IN_PLACE, PROBLEMS_ARE_STATED ->
                properties(place.section().orElseThrow());
        };
    }

    private static List<String> properties(Section section) {
        return section.isTable() ? List.of(section.identifier()) : List.of("narrative", section.identifier());
    }
}
