/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is marked in a report: the faults, numbered, then the findings that none of them explains. */
final class Marking {
    /** Of a report that was not checked. */
    static final Marking NONE = new Marking(Optional.empty(), List.of());

    private final Optional<Diagnosis> diagnosis;
    private final List<Remark> remarks;
    private final Map<CellRef, List<Mark>> byCell = new HashMap<>();

    private Marking(Optional<Diagnosis> diagnosis, List<Remark> remarks) {
        this.diagnosis = diagnosis;
        this.remarks = remarks;
        remarks.forEach(remark -> remark.marks()
                .forEach((cell, mark) ->
                        byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(mark)));
    }

    static Marking of(Diagnosis diagnosis) {
        List<Remark> remarks = new ArrayList<>();
        for (Fault fault : diagnosis.faults()) {
            remarks.add(new Remark.OfFault(remarks.size() + 1, fault));
        }
        for (Finding finding : diagnosis.otherFindings()) {
            remarks.add(new Remark.OfFinding(remarks.size() + 1, finding));
        }
        return new Marking(Optional.of(diagnosis), remarks);
    }

    /** What was found; empty if the report was not checked. */
    Optional<Diagnosis> diagnosis() {
        return diagnosis;
    }

    List<Mark> at(CellRef cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The remarks that are explained below the table of a section: those whose first cell is in it. */
    List<Remark> below(Section section) {
        return remarks.stream()
                .filter(remark -> section(remark).filter(section::equals).isPresent())
                .toList();
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The remarks that are not at a cell of the report. */
    List<Remark> elsewhere() {
        return remarks.stream().filter(remark -> section(remark).isEmpty()).toList();
    }

    /** The kinds of marks in a table. */
    Set<MarkKind> kinds(Section section) {
        Set<MarkKind> kinds = new TreeSet<>();
        byCell.forEach((cell, marks) -> {
            if (cell.section() == section) {
                marks.forEach(mark -> kinds.add(mark.kind()));
            }
        });
        return kinds;
    }

    private static Optional<Section> section(Remark remark) {
        return remark.marks().keySet().stream().findFirst().map(CellRef::section);
    }
}
