/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding on the document says. */
class DocumentFindingTest {
    private static final AnnualReport FULL = SampleReports.zero(REVISED_2021)
            .withNarrative(Narrative.builder()
                    .overview("总体情况。")
                    .problemsAndImprovements("问题。")
                    .otherMatters("其他。")
                    .build())
            .withOutline(Section.values());

    private static List<String> messages(AnnualReport report, Language language) {
        return RuleSet.standard().check(report).findings().stream()
                .map(finding -> finding.message(language))
                .toList();
    }

    private static List<Section> outline() {
        return new ArrayList<>(List.of(Section.values()));
    }

    @Test
    void sectionsInTheirPlacesGiveNoFinding() {
        assertThat(messages(FULL, Language.EN)).isEmpty();
    }

    @Test
    void sectionThatIsNotThereIsCalledMissing() {
        List<Section> outline = outline();
        outline.remove(Section.APPLICATIONS);

        assertThat(messages(FULL.withOutline(outline), Language.EN))
                .singleElement()
                .asString()
                .contains("Section 三", "none");
        assertThat(messages(FULL.withOutline(outline), Language.ZH))
                .singleElement()
                .asString()
                .contains("没有")
                .doesNotContain("没有内容");
    }

    @Test
    void sectionThatIsThereTwiceIsCounted() {
        List<Section> outline = outline();
        outline.add(2, Section.PROACTIVE_DISCLOSURE);

        assertThat(messages(FULL.withOutline(outline), Language.EN))
                .singleElement()
                .asString()
                .contains("Section 二", "2 times");
        assertThat(messages(FULL.withOutline(outline), Language.ZH))
                .singleElement()
                .asString()
                .contains("出现2次");
    }

    @Test
    void sectionBeforeOneOfAnEarlierNumberIsCalledEarly() {
        List<Section> outline = outline();
        outline.remove(Section.OTHER_MATTERS);
        outline.add(0, Section.OTHER_MATTERS);

        assertThat(messages(FULL.withOutline(outline), Language.EN))
                .singleElement()
                .asString()
                .contains("Section 六", "in front");
    }

    @Test
    void sectionWithoutTextIsCalledEmpty() {
        AnnualReport report = FULL.withNarrative(FULL.narrative().withOverview(" "));

        assertThat(messages(report, Language.EN)).singleElement().asString().contains("Section 一", "nothing in it");
        assertThat(messages(report, Language.ZH)).singleElement().asString().contains("没有内容");
    }

    @Test
    void textOfAFindingIsItsKeyAndItsMessage() {
        Finding ofDocument = RuleSet.standard()
                .check(FULL.withOutline(List.of(Section.OVERVIEW)))
                .findings()
                .get(0);
        Finding ofFigures = RuleSet.standard()
                .check(FULL.with(REVISED_2021.cell("reviewAndLitigation.reconsideration.total"), Entry.count(1)))
                .findings()
                .get(0);

        assertThat(ofDocument).hasToString(ofDocument.key() + " " + ofDocument.message(Language.EN));
        assertThat(ofFigures).hasToString("T4-01[reconsideration] " + ofFigures.message(Language.EN));
    }
}
