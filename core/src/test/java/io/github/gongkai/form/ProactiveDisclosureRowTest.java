/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProactiveDisclosureRowTest {

    static List<PrintedCell> printedCells() {
        return PrintedCell.all().stream()
                .filter(cell -> cell.path().startsWith("proactiveDisclosure."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("printedCells")
    void rowStandsUnderItsItemOfArticle20(PrintedCell printed) {
        ProactiveDisclosureRow row =
                (ProactiveDisclosureRow) printed.edition().cell(printed.path()).row();

        assertThat(row.articleItem().zh()).isEqualTo("第二十条第（" + printed.article20Item() + "）项");
    }
}
