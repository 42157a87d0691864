/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that is wrong, with a number, and the cells of the report that are marked with it. */
sealed interface Remark {

    /** The number, from 1. */
    int number();

    /** The marks of the cells of this report, in the order in which they are named; none if it is not at a cell. */
    Map<CellRef, Mark> marks();

    /** What its marks say of their cells. */
    MarkKind kind();

    /** The symbol and the number. */
    default String label() {
        return kind().symbol() + number();
    }

    /** A fault. */
    record OfFault(int number, Fault fault) implements Remark {

        @Override
        public MarkKind kind() {
            boolean hasCells =
                    corrections().anyMatch(correction -> correction.cell().role() == ReportRole.THIS);
            return !hasCells ? MarkKind.FINDING : fault.isUnique() ? MarkKind.WRONG : MarkKind.CANDIDATE;
        }

        @Override
        public Map<CellRef, Mark> marks() {
            MarkKind kind = kind();
            if (kind == MarkKind.FINDING) {
                return marksOfFindings();
            }
            Map<CellRef, List<Wording>> expected = corrections()
                    .filter(correction -> correction.cell().role() == ReportRole.THIS)
                    .collect(Collectors.groupingBy(
                            correction -> correction.cell().cell(),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    correction -> expected(kind, correction),
                                    Collectors.collectingAndThen(Collectors.toList(), OfFault::distinct))));
            return Remark.marks(number, kind, expected);
        }

        private static List<Wording> distinct(List<Wording> words) {
            return words.stream().distinct().toList();
        }

        private Stream<Correction> corrections() {
            return fault.repairs().stream().map(Repair::corrections).flatMap(List::stream);
        }

        private static Wording expected(MarkKind kind, Correction correction) {
            Wording should = Words.wording(correction::expectation);
            return kind == MarkKind.WRONG ? should : Wording.of("或" + should.zh(), "or " + should.en());
        }

        /** No cell of this report would be changed, so its findings are marked where they are shown. */
        private Map<CellRef, Mark> marksOfFindings() {
            Map<CellRef, List<Wording>> severities = new LinkedHashMap<>();
            for (Finding finding : fault.findings()) {
                if (finding instanceof FigureFinding figures) {
                    severities.putIfAbsent(
                            figures.mainCell(), List.of(finding.severity().wording()));
                }
            }
            return Remark.marks(number, MarkKind.FINDING, severities);
        }
    }

    /** A finding that no fault explains. */
    record OfFinding(int number, Finding finding) implements Remark {

        @Override
        public MarkKind kind() {
            return MarkKind.FINDING;
        }

        @Override
        public Map<CellRef, Mark> marks() {
            Map<CellRef, List<Wording>> severities = new LinkedHashMap<>();
            finding.cells().stream()
                    .filter(cell -> cell.role() == ReportRole.THIS)
                    .forEach(cell -> severities.put(
                            cell.cell(), List.of(finding.severity().wording())));
            return Remark.marks(number, MarkKind.FINDING, severities);
        }
    }

    private static Map<CellRef, Mark> marks(int number, MarkKind kind, Map<CellRef, List<Wording>> words) {
        Map<CellRef, Mark> marks = new LinkedHashMap<>();
        words.forEach((cell, said) -> marks.put(cell, new Mark(number, kind, said)));
        return marks;
    }
}
