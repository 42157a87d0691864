package io.github.gongkai.diagnose;

import java.util.Comparator;

/** The order of the form: this report before last year's and the members', each section by section, row by row. */
final class FormOrder {
    static final Comparator<DossierCell> OF_CELLS = Comparator.comparing(DossierCell::role)
            .thenComparing(cell -> cell.cell().section())
            .thenComparing(cell -> cell.cell().index());

    private FormOrder() {}
}
