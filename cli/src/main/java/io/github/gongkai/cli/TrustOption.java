/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The cells that are known to be right. */
final class TrustOption {

    @Option(
            names = "--trust",
            paramLabel = "CELL",
            description = {
                "认定无误的单元格，诊断时不作怀疑：写输出中的名称，或路径如 applications.received.total；可多次使用。",
                "Cell that is known to be right, and not suspected in the diagnosis: its name as it is printed, or its path such as applications.received.total. May be repeated."
            })
    private List<String> names = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    TrustOption() {
        this.command = CommandSpec.create();
    }

    /**
     * The cells, in every edition that has them.
     *
     * @throws picocli.CommandLine.ParameterException if there is no such cell
     */
    Set<DossierCell> cells() {
        return names.stream().flatMap(name -> named(name).stream()).collect(Collectors.toSet());
    }

    private List<DossierCell> named(String name) {
        List<DossierCell> cells =
                all().filter(cell -> isName(name.strip(), cell)).toList();
        if (cells.isEmpty()) {
            throw Usage.wrong(command, Wording.of("表式中没有单元格“" + name + "”", "the form has no cell \"" + name + "\""));
        }
        return cells;
    }

    private static Stream<DossierCell> all() {
        return Arrays.stream(FormEdition.values())
                .flatMap(edition -> edition.cells().stream())
                .flatMap(cell -> Arrays.stream(ReportRole.values()).map(role -> DossierCell.of(role, cell)));
    }

    private static boolean isName(String name, DossierCell cell) {
        return name.equals(cell.toString())
                || name.equals(cell.label(Language.ZH))
                || name.equals(cell.label(Language.EN));
    }
}
