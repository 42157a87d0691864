/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.table.StatutoryTable;
import java.util.Arrays;
import java.util.List;

/** The validators of {@link Consistent}, by what they validate. They are public for whoever creates them, and not for use. */
final class ConsistentValidators {

    private ConsistentValidators() {}

    /** A report alone. */
    public static final class OfReport extends ConsistentValidator<AnnualReport> {

        /** Creates a validator. */
        public OfReport() {
            super(Places.inReport(), formula -> formula.scope() == Scope.REPORT);
        }

        @Override
        CheckResult check(RuleSet rules, AnnualReport report) {
            return rules.check(report);
        }
    }

    /** A report together with those that it is checked against. */
    public static final class OfDossier extends ConsistentValidator<Dossier> {

        /** Creates a validator. */
        public OfDossier() {
            super(Places.inObject("report", "previous", "members"), formula -> true);
        }

        @Override
        CheckResult check(RuleSet rules, Dossier dossier) {
            return rules.check(dossier);
        }
    }

    /** A table by itself, of any or of one section. */
    abstract static class OfOneTable<T extends StatutoryTable> extends ConsistentValidator<T> {

        OfOneTable(Section... sections) {
            super(Places.inTable(), formula -> isWithin(Arrays.asList(sections), formula));
        }

        /** Whether a formula asks for nothing but the figures of one of these tables. */
        private static boolean isWithin(List<Section> sections, Formula formula) {
            return formula.scope() == Scope.REPORT
                    && !(formula instanceof ZeroForLevels)
                    && formula.cells().stream().map(CellRef::section).distinct().count() == 1
                    && sections.contains(formula.cells().get(0).section());
        }

        @Override
        final CheckResult check(RuleSet rules, T table) {
            return rules.check(AnnualReport.of(table));
        }
    }

    /** Any table. */
    public static final class OfTable extends OfOneTable<StatutoryTable> {

        /** Creates a validator. */
        public OfTable() {
            super(Section.values());
        }
    }

    /** The table of section 二. */
    public static final class OfProactiveDisclosure extends OfOneTable<ProactiveDisclosure> {

        /** Creates a validator. */
        public OfProactiveDisclosure() {
            super(Section.PROACTIVE_DISCLOSURE);
        }
    }

    /** The table of section 三. */
    public static final class OfApplications extends OfOneTable<Applications> {

        /** Creates a validator. */
        public OfApplications() {
            super(Section.APPLICATIONS);
        }
    }

    /** The table of section 四. */
    public static final class OfReviewAndLitigation extends OfOneTable<ReviewAndLitigation> {

        /** Creates a validator. */
        public OfReviewAndLitigation() {
            super(Section.REVIEW_AND_LITIGATION);
        }
    }
}
