/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.StandardRules;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell can be set, is read by name and by cell, and is guarded by a rule. */
class NamedAccessorsTest {

    @ParameterizedTest
    @EnumSource
    void everyCellIsReadByName(FormEdition edition) throws ReflectiveOperationException {
        AnnualReport report = reportOfDistinctEntries(edition);
        for (CellRef cell : edition.cells()) {
            assertThat(readByName(report, cell.path())).as(cell.path()).isEqualTo(entryOf(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsReadByCell(FormEdition edition) {
        AnnualReport report = reportOfDistinctEntries(edition);
        for (CellRef cell : edition.cells()) {
            assertThat(report.entry(cell)).as(cell.path()).isEqualTo(entryOf(cell));
            assertThat(report.table(cell.section()).entry(cell)).isEqualTo(entryOf(cell));
            assertThat(report.table(cell.section()).entries().get(cell.index())).isEqualTo(entryOf(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAccessorReadsAnotherCell(FormEdition edition) throws ReflectiveOperationException {
        Map<String, Entry> expected =
                edition.cells().stream().collect(Collectors.toMap(CellRef::path, NamedAccessorsTest::entryOf));

        assertThat(readAllNames(reportOfDistinctEntries(edition))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void settingOneCellLeavesEveryOtherAsItWas(FormEdition edition) {
        AnnualReport zero = SampleReports.zero(edition);
        for (CellRef cell : edition.cells()) {
            AnnualReport changed = zero.with(cell, Entry.unreadable("?"));
            Set<CellRef> differing = edition.cells().stream()
                    .filter(other -> !changed.entry(other).equals(zero.entry(other)))
                    .collect(Collectors.toSet());

            assertThat(differing).containsExactly(cell);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsGuardedByARule(FormEdition edition) {
        Set<String> guarded = StandardRules.all().stream()
                .map(rule -> rule.formulas(edition))
                .flatMap(List::stream)
                .flatMap(placed -> placed.formula().cells().stream())
                .map(CellRef::path)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(guarded)
                .containsExactlyInAnyOrderElementsOf(
                        edition.cells().stream().map(CellRef::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowOfTheFormIsARowOfTheTable(FormEdition edition) {
        AnnualReport report = reportOfDistinctEntries(edition);
        for (CellRef cell : report.applications().form().cells()) {
            ApplicantRow row = report.applications().row((ApplicationRow) cell.row());
            assertThat(row.entry(cell.column())).isEqualTo(entryOf(cell));
        }
    }

    private static Entry entryOf(CellRef cell) {
        return SampleReports.number(
                cell, BigDecimal.valueOf(1000L + cell.edition().cells().indexOf(cell)));
    }

    private static AnnualReport reportOfDistinctEntries(FormEdition edition) {
        AnnualReport report = SampleReports.blank(edition);
        for (CellRef cell : edition.cells()) {
            report = report.with(cell, entryOf(cell));
        }
        return report;
    }

    private static Object readByName(AnnualReport report, String path) throws ReflectiveOperationException {
        Object value = report;
        for (String name : path.split("\\.", -1)) {
            value = accessors(value).get(name).invoke(value);
        }
        return value;
    }

    /** Every entry that can be reached from the report through accessors, by the names on the way. */
    private static Map<String, Entry> readAllNames(AnnualReport report) throws ReflectiveOperationException {
        Map<String, Entry> read = new HashMap<>();
        for (String table : List.of("proactiveDisclosure", "applications", "reviewAndLitigation")) {
            readAllNames(table, readByName(report, table), read);
        }
        return read;
    }

    private static void readAllNames(String path, Object value, Map<String, Entry> read)
            throws ReflectiveOperationException {
        if (value instanceof Entry entry) {
            read.put(path, entry);
            return;
        }
        for (Method accessor : accessors(value).values()) {
            if (!accessor.getName().equals("toBuilder") && isPartOfATable(accessor.getReturnType())) {
                readAllNames(path + "." + accessor.getName(), value, accessor, read);
            }
        }
    }

    /** Reads what an accessor returns. It throws for a row that the edition does not have; there is then no entry by its name. */
    private static void readAllNames(String path, Object value, Method accessor, Map<String, Entry> read)
            throws ReflectiveOperationException {
        Object part;
        try {
            part = accessor.invoke(value);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("has no cell in row");
            return;
        }
        readAllNames(path, part, read);
    }

    private static boolean isPartOfATable(Class<?> type) {
        return type == Entry.class || type.getPackage() == FlatTable.class.getPackage();
    }

    /** The public methods without parameters of the value, as its public types declare them. */
    private static Map<String, Method> accessors(Object value) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        publicTypes(value.getClass())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .forEach(method -> accessors.putIfAbsent(method.getName(), method));
        return accessors;
    }

    private static Stream<Class<?>> publicTypes(Class<?> type) {
        Stream<Class<?>> inherited = Stream.concat(
                        Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .flatMap(NamedAccessorsTest::publicTypes);
        return Modifier.isPublic(type.getModifiers()) ? Stream.concat(Stream.of(type), inherited) : inherited;
    }
}
