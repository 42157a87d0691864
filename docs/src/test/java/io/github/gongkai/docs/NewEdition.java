/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.NoteKind;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.publishedform.write.FormWriter;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.table.Decisions;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.FormAlgebra;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.text.Language;
import io.github.gongkai.validation.Consistent;
import io.github.gongkai.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows by itself when the made-up form of 2027 is added; {@link AddingAnEditionTest} runs each public method as a test. */
public final class NewEdition {
    private static final FormEdition MADE_UP = FormEdition.valueOf("REVISED_2027");
    private static final FormEdition BEFORE = FormEdition.REVISED_2021;
    private static final RuleSet RULES = RuleSet.standard();
    private static final int SOME = 20;

    private static Stream<AnnualReport> reports() {
        return Reports.consistent(MADE_UP).stream(0).limit(SOME);
    }

    /** The paths of the made-up form: those of the one before, from the notice, but for the new row and the one that is gone. */
    private static List<String> paths() throws Exception {
        try (Stream<String> cells = Files.lines(Page.ROOT.resolve("core/src/test/resources/form-cells.csv"))) {
            return cells.map(cell -> cell.split(",", 3))
                    .filter(cell -> cell[0].equals("REVISED_2021"))
                    .map(cell -> cell[1])
                    .filter(path -> !path.contains(".confirmationOrReissue."))
                    .flatMap(path -> path.equals("proactiveDisclosure.administrativePenalties.decisions")
                            ? Stream.of("proactiveDisclosure.publicServices.decisions", path)
                            : Stream.of(path))
                    .toList();
        }
    }

    public void reportYearsFindTheEdition() {
        assertThat(ReportYear.of(2026).edition()).contains(BEFORE);
        assertThat(ReportYear.of(2027).edition()).contains(MADE_UP);
        assertThat(ReportYear.of(2040).edition()).contains(MADE_UP);
        assertThat(FormEdition.inForce()).isEqualTo(MADE_UP);
    }

    public void theGridHasItsCellsInTheOrderOfTheForm() throws Exception {
        assertThat(MADE_UP.cells()).hasSize(11 + 24 * 7 + 15);
        assertThat(MADE_UP.cells()).extracting(CellRef::path).containsExactlyElementsOf(paths());
    }

    public void theGridsOfTheOtherEditionsStayAsTheyAre() {
        assertThat(FormEdition.TRIAL_2019.cells()).hasSize(22 + 161 + 15);
        assertThat(BEFORE.cells()).hasSize(10 + 175 + 15);
        assertThat(BEFORE.cell("proactiveDisclosure.administrativeCompulsion.decisions")
                        .label(Language.ZH))
                .isEqualTo("表二 行政强制·本年处理决定数量");
    }

    public void messagesSayTheNewLabels() {
        assertThat(MADE_UP.cell("proactiveDisclosure.administrativeCompulsion.decisions")
                        .label(Language.ZH))
                .isEqualTo("表二 行政强制措施·本年处理决定数量");
        assertThat(MADE_UP.cell("proactiveDisclosure.publicServices.decisions").label(Language.ZH))
                .isEqualTo("表二 公共服务事项·本年处理决定数量");
    }

    public void namedAccessorsReadTheNewRowAndRefuseTheOneThatIsGone() throws Exception {
        CellRef cell = MADE_UP.cell("proactiveDisclosure.publicServices.decisions");
        AnnualReport report = Reports.consistent(MADE_UP).generate(1).with(cell, Entry.count(31));
        Object table = report.proactiveDisclosure();
        Object row = table.getClass().getMethod("publicServices").invoke(table);

        assertThat(row).isEqualTo(Decisions.of(31));
        assertThatThrownBy(() -> report.applications().outcomes().notProcessed().confirmationOrReissue())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REVISED_2027");
    }

    /** One check for each cell, column, row or track that the form has. */
    public void rulesStandWhereTheFormHasTheirCells() {
        Map<String, Integer> places = new TreeMap<>();
        StandardRules.all()
                .forEach(rule ->
                        places.put(rule.id().value(), rule.formulas(MADE_UP).size()));

        assertThat(places)
                .contains(
                        Map.entry("T2-01", 11),
                        Map.entry("T2-02", 0),
                        Map.entry("T2-03", 0),
                        Map.entry("T2-04", 1),
                        Map.entry("T3-01", 7),
                        Map.entry("T3-02", 7),
                        Map.entry("T3-03", 24),
                        Map.entry("T3-04", 168),
                        Map.entry("T4-01", 3),
                        Map.entry("T4-02", 15),
                        Map.entry("Y-01", 7),
                        Map.entry("Y-02", 2),
                        Map.entry("Y-03", 0),
                        Map.entry("Y-04", 1));
    }

    public void theNewNoticeIsCitedForTheNewFormAlone() {
        Rule printed = Changed.rule("T3-01");

        assertThat(printed.source(MADE_UP, Language.ZH))
                .contains("国办公开办函〔2027〕0号")
                .doesNotContain("2021");
        assertThat(printed.source(BEFORE, Language.ZH)).doesNotContain("2027");
    }

    public void consistentReportsAreMadeAndHaveNoFinding() {
        assertThat(reports()).allSatisfy(report -> {
            assertThat(FormAlgebra.violated(report)).isEmpty();
            assertThat(RULES.check(report).findings()).isEmpty();
            assertThat(RULES.check(report).undecided()).isEmpty();
        });
    }

    public void reportsAreBrokenAndWhatMustFailFails() {
        for (Rule rule : StandardRules.all()) {
            if (rule.editions().contains(MADE_UP)) {
                assertThat(Reports.broken(rule.id(), MADE_UP).stream(0).limit(SOME))
                        .allSatisfy(NewEdition::failsAsItMust);
            }
        }
    }

    private static void failsAsItMust(BrokenReport broken) {
        assertThat(Changed.violated(broken.original())).isEmpty();
        assertThat(Changed.violated(broken.dossier())).as(broken.key()).isEqualTo(new TreeSet<>(broken.violated()));
    }

    /** Y-01 and Y-02 hold the last report on one form against the first on the other; both forms have their cells. */
    public void yearsAreComparedAcrossTheChangeOfForm() {
        List<Dossier> across = Stream.of(OrganProfile.values())
                .flatMap(
                        profile -> Reports.yearPairs(MADE_UP, profile).stream(0).limit(SOME))
                .filter(pair -> pair.previous().orElseThrow().edition() == BEFORE)
                .toList();

        assertThat(across).isNotEmpty().allSatisfy(pair -> {
            CheckResult result = RULES.check(pair);
            assertThat(result.findings()).isEmpty();
            assertThat(result.checks())
                    .filteredOn(check -> check.verdict() == Verdict.SATISFIED)
                    .extracting(Check::key)
                    .contains("Y-01[total]", "Y-02[normativeDocuments]");
        });
    }

    /** The same cell is another one in the form before. */
    public void beanValidationSaysOfWhichFormACellIs() {
        CellRef inForce = MADE_UP.cell("proactiveDisclosure.normativeDocuments.inForce");
        Dossier right = Reports.yearPairs(MADE_UP, OrganProfile.CITY).stream(0)
                .filter(pair -> pair.previous().orElseThrow().edition() == BEFORE)
                .findFirst()
                .orElseThrow();
        long figure = right.report().entry(inForce).whole().orElseThrow();
        Dossier wrong = right.withReport(right.report().with(inForce, Entry.count(figure + 3)));

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Sent(wrong)))
                    .singleElement()
                    .satisfies(violation -> {
                        assertThat(Violations.finding(violation))
                                .map(Finding::key)
                                .contains("Y-02[normativeDocuments]");
                        assertThat(Violations.cell(violation)).contains(inForce);
                    });
        }
    }

    /** What is validated. */
    public record Sent(
            @Consistent(minimumSeverity = Severity.INFO) Dossier years) {}

    public void oneWrongFigureOfSectionThreeIsFound() {
        AnnualReport right = Reports.consistent(MADE_UP, OrganProfile.CITY).generate(2);
        CellRef cell = MADE_UP.cell("applications.outcomes.notProcessed.duplicate.naturalPerson");
        long figure = right.entry(cell).whole().orElseThrow();
        Diagnosis diagnosis = Diagnoser.standard().diagnose(right.with(cell, Entry.count(figure + 40)));

        assertThat(diagnosis.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.repairs()).hasSize(1);
            assertThat(fault.toString()).contains(cell.path(), Long.toString(figure));
        });
    }

    public void jsonIsWrittenAndRead() throws Exception {
        GongkaiJson json = GongkaiJson.strict();
        for (AnnualReport report : reports().toList()) {
            String written = json.write(report);

            assertThat(written)
                    .contains("\"edition\":\"REVISED_2027\"", "\"publicServices\":{\"decisions\":")
                    .doesNotContain("confirmationOrReissue");
            assertThat(json.read(written, AnnualReport.class)).isEqualTo(report);
        }
    }

    public void theSchemaOfItsReportsIsWritten() throws Exception {
        Method schema = Changed.packagePrivate("io.github.gongkai.jackson.ReportSchema", "of", FormEdition.class);
        Method text = Changed.packagePrivate("io.github.gongkai.jackson.SchemaFile", "text", Map.class);

        assertThat((String) text.invoke(null, schema.invoke(null, MADE_UP)))
                .contains("urn:", "REVISED_2027", "\"publicServices\"", "行政强制措施", "国办公开办函〔2027〕0号")
                .doesNotContain("confirmationOrReissue");
        assertThat((String) text.invoke(null, schema.invoke(null, BEFORE)))
                .isEqualTo(Files.readString(Page.ROOT.resolve("docs/schemas/report-revised-2021.schema.json")));
    }

    public void pagesAreWrittenAndRead() {
        assertThat(reports()).allSatisfy(report -> {
            Reading reading = PublishedForm.read(FormWriter.standard().write(report));
            assertThat(reading.report().edition()).isEqualTo(MADE_UP);
            assertThat(tables(reading.report())).isEqualTo(tables(report));
        });
    }

    /** As an organ would publish them, without what the writer puts in for the reader. */
    public void pagesOfOthersAreToldApartByTheirTables() {
        assertThat(Stream.of(MADE_UP, BEFORE, FormEdition.TRIAL_2019)
                        .flatMap(
                                edition -> Reports.consistent(edition).stream(0).limit(SOME)))
                .allSatisfy(report -> {
                    Reading reading =
                            PublishedForm.read(ofAnOrgan(FormWriter.standard().write(report)));
                    assertThat(reading.report().edition()).isEqualTo(report.edition());
                    assertThat(tables(reading.report())).isEqualTo(tables(report));
                    assertThat(reading.notes()).noneMatch(note -> note.kind() == NoteKind.EDITION_DIFFERS);
                });
    }

    /** Whole reports, and section 二 alone, that state no year. */
    public void withoutAYearTheRowsThatAreThereDecide() {
        assertThat(Stream.of(MADE_UP, BEFORE, FormEdition.TRIAL_2019)
                        .flatMap(
                                edition -> Reports.consistent(edition).stream(0).limit(SOME)))
                .allSatisfy(report -> {
                    AnnualReport undated = report.withYear(Optional.empty())
                            .withPeriod(Optional.empty())
                            .withPublishedOn(Optional.empty());
                    String page = ofAnOrgan(FormWriter.standard().write(undated));
                    assertThat(PublishedForm.read(page).report().edition()).isEqualTo(report.edition());
                    assertThat(PublishedForm.readText(sectionTwo(report))
                                    .report()
                                    .edition())
                            .isEqualTo(report.edition());
                });
    }

    private static String sectionTwo(AnnualReport report) {
        FormEdition edition = report.edition();
        return edition.table(Section.PROACTIVE_DISCLOSURE).rows().stream()
                .map(row -> row.columns(edition).stream()
                        .map(column -> report.entry(edition.cell(row, column))
                                .number()
                                .orElseThrow()
                                .toPlainString())
                        .collect(Collectors.joining(" | ", row.label(edition).zh() + " | ", " |\n")))
                .collect(Collectors.joining("", "二、主动公开政府信息情况\n", ""));
    }

    private static String ofAnOrgan(String page) {
        return page.replaceAll("<meta name=[^>]*>", "")
                .replaceAll(" data-gongkai-[a-z-]*(=\"[^\"]*\")?", "")
                .replaceAll("<p>表式：[^<]*</p>", "");
    }

    private static List<Object> tables(AnnualReport report) {
        return Stream.of(Section.values())
                .filter(Section::isTable)
                .<Object>map(section -> report.table(section).entries())
                .toList();
    }

    public void theCommandLineWritesTheBlankForm() throws Exception {
        assertThat(Changed.commandLine("render", "--blank", "revised2027"))
                .contains("公共服务事项", "行政强制措施")
                .doesNotContain("重新出具");
    }

    /** The verdicts, which are the same with and without straight-line code. */
    public void verdictsAreThoseOfTheAlgebra() {
        AnnualReport right = Reports.consistent(MADE_UP).generate(3);

        assertThat(MADE_UP.cells())
                .filteredOn(cell -> cell.section() != Section.PROACTIVE_DISCLOSURE)
                .allSatisfy(cell -> {
                    long figure = right.entry(cell).whole().orElseThrow();
                    AnnualReport wrong = right.with(cell, Entry.count(figure + 1));
                    assertThat(Changed.violated(Dossier.of(wrong)))
                            .isEqualTo(FormAlgebra.violated(wrong))
                            .isNotEmpty();
                });
    }

    /** Returns the class that judges the figures of reports on the form. */
    public static String judge() throws Exception {
        return Changed.judge(MADE_UP);
    }

    /** Returns the straight-line code of the form, by the names of its files. */
    public static Map<String, String> straightLine() throws Exception {
        return Changed.straightLine(MADE_UP, "Revised2027");
    }
}
