/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rollup.YearTotals;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Of which year the reports are that are added up. Reports of several years or editions never become one sum. */
final class YearOfSum {

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {
                "只加这一年度的报告；报告属于不同年度或表式时须写明。",
                "Adds up the reports for this year only; needed if the reports are of several years or editions."
            })
    private @Nullable Integer year;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    YearOfSum() {
        this.command = CommandSpec.create();
    }

    /**
     * The totals of the year that is asked for, or of the only one there is. Where reports for one year follow two editions,
     * it is those on the edition for the year.
     *
     * @throws picocli.CommandLine.ParameterException if there are several, or none for the year
     */
    YearTotals of(Totals totals) {
        List<YearTotals> asked =
                totals.years().stream().filter(this::isForTheYear).toList();
        if (year != null && asked.size() > 1) {
            asked = asked.stream().filter(YearOfSum::isOnItsEdition).toList();
        }
        if (asked.size() == 1) {
            return asked.get(0);
        }
        throw Usage.wrong(
                command,
                year == null
                        ? Wording.of(
                                "报告属于不同年度或表式：" + described(totals.years(), Language.ZH) + "；请用 --year 选定一个年度",
                                "the reports are of several years or editions: "
                                        + described(totals.years(), Language.EN) + "; choose a year with --year")
                        : Wording.of(
                                "没有可以相加的" + year + "年度报告，只有：" + described(totals.years(), Language.ZH),
                                "there are no reports for " + year + " that can be added up, only: "
                                        + described(totals.years(), Language.EN)));
    }

    private boolean isForTheYear(YearTotals totals) {
        return year == null
                || totals.year()
                        .filter(known -> Objects.equals(year, known.value()))
                        .isPresent();
    }

    private static boolean isOnItsEdition(YearTotals totals) {
        return totals.year()
                .flatMap(known -> known.edition())
                .filter(edition -> edition == totals.edition())
                .isPresent();
    }

    private static String described(List<YearTotals> years, Language language) {
        return years.stream()
                .map(totals -> described(totals, language))
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    /** A year and an edition, with how many reports there are. */
    static String described(YearTotals totals, Language language) {
        String of = described(totals.year(), totals.edition(), language);
        return language == Language.ZH
                ? of + " " + totals.members() + "份"
                : of + " (reports: " + totals.members() + ")";
    }

    /** A year and an edition. */
    static String described(Optional<ReportYear> year, FormEdition edition, Language language) {
        boolean zh = language == Language.ZH;
        String of =
                year.map(known -> zh ? known + "年度" : "report year " + known).orElse(zh ? "年度未写明" : "year not stated");
        return of + (zh ? "·" : ", ") + edition.title().in(language);
    }
}
