/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.law.Instrument;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final CellRef CELL = REVISED_2021.cell("applications.received.total");
    private static final PlacedFormula FORMULA = PlacedFormula.of(Place.ofCell(CELL), Admissible.figureIn(CELL));

    private static Rule.Builder builder() {
        Rule.Builder builder = Rule.builder();
        builder.id(RuleId.of("MINE-01"))
                .basis(Basis.PLAUSIBLE)
                .severity(Severity.INFO)
                .statement(Wording.of("自定规则", "a rule of our own"));
        return builder;
    }

    @Test
    void ownRuleIsAValue() {
        Rule rule = builder().addFormulas(FORMULA).build();

        assertThat(rule).isEqualTo(builder().addFormulas(FORMULA).build()).hasToString("MINE-01 a rule of our own");
        assertThat(rule.withSeverity(Severity.WARNING).severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.editions()).containsExactly(REVISED_2021);
        assertThat(rule.formulas(TRIAL_2019)).isEmpty();
    }

    @Test
    void ruleThatIsAppliedNowhereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().build()).withMessageContaining("MINE-01");
    }

    @Test
    void ruleThatIsAppliedTwiceAtAPlaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().addFormulas(FORMULA, FORMULA).build())
                .withMessageContaining("received.total");
    }

    @Test
    void ruleOnASectionThatIsNotNamedIsRefused() {
        PlacedFormula anywhere = PlacedFormula.of(Place.ofDocument(REVISED_2021), DocumentRequirement.SECTION_IN_PLACE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().addFormulas(anywhere).build())
                .withMessageContaining("MINE-01");
    }

    @Test
    void everyCitationIsNamed() {
        Rule rule = builder()
                .addFormulas(FORMULA)
                .addCitations(Instrument.REGULATIONS.article(20), Instrument.REGULATIONS.article(50))
                .build();

        assertThat(rule.source(REVISED_2021, Language.ZH)).endsWith("（国务院令第711号第20条、国务院令第711号第50条）");
        assertThat(rule.source(REVISED_2021, Language.EN)).endsWith(" (国务院令第711号, art. 20; 国务院令第711号, art. 50)");
    }

    @Test
    void placeOfAnotherEditionThanItsCellsIsRefused() {
        PlacedFormula mixed =
                PlacedFormula.of(Place.ofRow(TRIAL_2019, ApplicationRow.RECEIVED), Admissible.figureIn(CELL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().addFormulas(mixed).build())
                .withMessageContaining("TRIAL_2019");
    }
}
