package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.List;

/** The rules of section 二, proactive disclosure. */
public final class ProactiveDisclosureRules {

    /**
     * T2-01: a count is a whole number and not negative, an amount is not negative; 本年增/减 is a whole number and the only
     * signed column.
     */
    public static final Rule T2_01 = AdmissibleFigures.rule(
            "T2-01",
            Section.PROACTIVE_DISCLOSURE,
            Wording.of(
                    "数量应为不小于0的整数，金额不应小于0，只有“本年增/减”可以为负数",
                    "a count must be whole and not negative, an amount must not be negative; only the increase or decrease of the year may be"));

    /** T2-02: 上一年项目数量 + 本年增/减 ≥ 0, in each row that has them; trial form. */
    public static final Rule T2_02 = Rule.builder()
            .id(RuleId.of("T2-02"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of(
                    "上一年项目数量与本年增/减之和不应小于0",
                    "the items of last year plus the increase or decrease of this year must not be less than 0"))
            .addAllFormulas(ProactiveDisclosureRow.rows(FormEdition.TRIAL_2019).stream()
                    .filter(row ->
                            row.columns(FormEdition.TRIAL_2019).contains(ProactiveDisclosureColumn.CHANGE_THIS_YEAR))
                    .map(ProactiveDisclosureRules::itemsRemain)
                    .toList())
            .build();

    private static final List<Rule> ALL = List.of(T2_01, T2_02);

    private ProactiveDisclosureRules() {}

    /** Returns the rules of section 二, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static PlacedFormula itemsRemain(ProactiveDisclosureRow row) {
        FormEdition edition = FormEdition.TRIAL_2019;
        CellRef before = edition.cell(row, ProactiveDisclosureColumn.ITEMS_LAST_YEAR);
        CellRef change = edition.cell(row, ProactiveDisclosureColumn.CHANGE_THIS_YEAR);
        return PlacedFormula.of(Place.ofRow(edition, row), Comparison.atLeast(List.of(before, change), List.of()));
    }
}
