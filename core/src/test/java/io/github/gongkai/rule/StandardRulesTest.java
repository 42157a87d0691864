package io.github.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.SerialForm;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.law.Citation;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesTest {

    static List<Rule> rules() {
        return StandardRules.all();
    }

    private static Rule rule(String id) {
        return StandardRules.all().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rulesStandInTheOrderOfTheirIds() {
        assertThat(StandardRules.all())
                .extracting(rule -> rule.id().value())
                .containsExactly("T2-01", "T2-02", "T3-01", "T3-02", "T3-03", "T3-04", "T4-01", "T4-02");
    }

    @ParameterizedTest
    @CsvSource({
        "T2-01, 22, 10",
        "T2-02,  5,  0",
        "T3-01,  7,  7",
        "T3-02,  7,  7",
        "T3-03, 23, 25",
        "T3-04, 161, 175",
        "T4-01,  3,  3",
        "T4-02, 15, 15"
    })
    void ruleIsAppliedAtItsPlaces(String id, int trial, int revised) {
        assertThat(rule(id).formulas(FormEdition.TRIAL_2019)).hasSize(trial);
        assertThat(rule(id).formulas(FormEdition.REVISED_2021)).hasSize(revised);
        assertThat(rule(id).formulas()).hasSize(trial + revised);
    }

    @Test
    void onlyTheRuleOfSignedChangesIsForOneEdition() {
        assertThat(rule("T2-02").editions()).containsExactly(FormEdition.TRIAL_2019);
        assertThat(StandardRules.all())
                .filteredOn(rule -> rule.editions().size() == 1)
                .containsExactly(rule("T2-02"));
    }

    @Test
    void onlyTheColumnRuleIsPrinted() {
        assertThat(rule("T3-01").basis()).isEqualTo(Basis.PRINTED);
        assertThat(StandardRules.all())
                .filteredOn(rule -> !rule.id().value().equals("T3-01"))
                .extracting(Rule::basis)
                .containsOnly(Basis.IMPLIED);
    }

    @Test
    void everyRuleOfTheTablesIsAnError() {
        assertThat(StandardRules.all()).extracting(Rule::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void printedRuleCitesTheNoticesThatPrintIt() {
        assertThat(rule("T3-01").citations())
                .extracting(Citation::instrument)
                .extracting(instrument -> instrument.number())
                .containsExactly("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号");
        assertThat(rule("T3-01").source(FormEdition.TRIAL_2019, Language.ZH)).isEqualTo("表上印明（国办公开办函〔2019〕60号）");
        assertThat(rule("T3-01").source(FormEdition.TRIAL_2019, Language.EN))
                .isEqualTo("printed on the form (国办公开办函〔2019〕60号)");
        assertThat(rule("T3-02").source(FormEdition.TRIAL_2019, Language.ZH)).isEqualTo("由表式推知");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void impliedRuleCitesNothing(Rule rule) {
        assertThat(rule.citations().isEmpty()).isEqualTo(rule.basis() == Basis.IMPLIED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleSpeaksBothLanguages(Rule rule) {
        assertThat(rule.statement().in(Language.ZH)).isNotBlank();
        assertThat(rule.statement().in(Language.EN))
                .isNotBlank()
                .isNotEqualTo(rule.statement().in(Language.ZH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void serialFormIsReadBackEqual(Rule rule) throws IOException, ClassNotFoundException {
        assertThat(SerialForm.of(rule).read()).isEqualTo(rule);
    }

    @Test
    void formulasAreWrittenWithTheirPaths() {
        assertThat(rule("T3-01").formulas(FormEdition.REVISED_2021).get(0).formula())
                .hasToString("applications.received.naturalPerson + applications.carriedIn.naturalPerson"
                        + " = applications.outcomes.total.naturalPerson + applications.carriedForward.naturalPerson");
        assertThat(rule("T2-02").formulas(FormEdition.TRIAL_2019).get(0).formula())
                .hasToString("proactiveDisclosure.administrativeLicensing.itemsLastYear"
                        + " + proactiveDisclosure.administrativeLicensing.changeThisYear ≥ 0");
    }
}
