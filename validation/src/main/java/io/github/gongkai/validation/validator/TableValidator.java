package io.github.gongkai.validation.validator;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.table.StatutoryTable;
import io.github.gongkai.validation.Consistent;
import java.util.Arrays;
import java.util.List;

/** {@link Consistent} on one table, of any or of one section. */
abstract class TableValidator<T extends StatutoryTable> extends ConsistentValidator<T> {

    TableValidator(Section... sections) {
        super(Places.inTable(), formula -> isWithin(Arrays.asList(sections), formula));
    }

    /** Whether a formula asks for nothing but the figures of one of these tables. */
    private static boolean isWithin(List<Section> sections, Formula formula) {
        return formula.scope() == Scope.REPORT
                && !(formula instanceof ZeroForLevels)
                && formula.cells().stream()
                                .map(cell -> cell.section())
                                .distinct()
                                .count()
                        == 1
                && sections.contains(formula.cells().get(0).section());
    }

    @Override
    final CheckResult check(RuleSet rules, T table) {
        return rules.check(AnnualReport.of(table));
    }
}
