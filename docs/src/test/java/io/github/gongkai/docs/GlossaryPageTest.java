/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.publishedform.NoteKind;
import io.github.gongkai.publishedform.SourceFormat;
import io.github.gongkai.publishedform.narrative.NarrativeRule;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The glossary is what the code and {@code terms.txt} say, from which {@code -DupdateDocs} writes it. */
class GlossaryPageTest {
    private static final String ENGLISH = """
            # Glossary

            [中文](glossary.zh-CN.md)

            One word for each thing, in Chinese and in English, and its name in Java and in JSON. Where JSON has a
            constant, it is called as in Java, unless another name stands behind it.

            The source is the form, an instrument with its article, what organs publish, or Gongkai, where the word is ours. The form is
            in Chinese alone; its English words are ours. The rows of the tables and the columns of section 二 stand in
            [the form in both editions](editions.md), the rules in [the rules, one by one](rules/README.md).

            A test writes this page from the code and from `docs/src/test/resources/terms.txt`, and fails when the three differ.

            """;

    private static final String CHINESE = """
            # 术语表

            [English](glossary.md)

            每样东西一个词，中英文各一个，连同它在 Java 和 JSON 中的名称。JSON 中的枚举常量，名称与 Java 中相同，其后另写有名称的除外。

            出处是表式、文件及其条文、机关公布的报告，或本库，即这个词由本库所定。表式只有中文，其英文是本库的译法。\
            各表的行和第二部分的列，见[两个版本的表式](editions.zh-CN.md)；规则见[规则逐条说明](rules/README.md)。

            本页由一个测试从代码和 `docs/src/test/resources/terms.txt` 写出，三者不一致时测试不通过。

            """;

    /** Enums whose words stand on pages of their own, or that no page names. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(
            ApplicationRow.class,
            ProactiveDisclosureRow.class,
            ProactiveDisclosureColumn.class,
            NarrativeRule.class,
            NoteKind.class,
            DocumentRequirement.class,
            RosterRequirement.class,
            YearRequirement.class,
            Relation.class,
            SourceFormat.class,
            Language.class);

    private final Identifiers identifiers = new Identifiers();
    private final List<Terms.Part> parts = Terms.read();

    GlossaryPageTest() throws IOException {}

    private List<Terms.Term> terms() {
        return parts.stream().flatMap(part -> part.terms().stream()).toList();
    }

    private Set<String> names() {
        return terms().stream().flatMap(term -> term.identifiers().stream()).collect(Collectors.toSet());
    }

    @Tag("generated")
    @Test
    void pagesAreWhatTheCodeAndTheTermsSay() throws IOException {
        assertPage("glossary.md", ENGLISH + new Glossary(Language.EN, identifiers, names()).parts(parts));
        assertPage("glossary.zh-CN.md", CHINESE + new Glossary(Language.ZH, identifiers, names()).parts(parts));
    }

    private static void assertPage(String name, String text) throws IOException {
        Path page = Page.ROOT.resolve("docs").resolve(name);
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualToNormalizingNewlines(text);
    }

    @Test
    void everyIdentifierNamesWhatIsThere() {
        assertThat(names()).isNotEmpty().allMatch(identifiers::isThere);
    }

    @Test
    void whatIsNotThereIsNoticed() {
        assertThat(Stream.of("Nothing", "Check.nothing", "EntryState.NOTHING", "\"nothing\"", "CellRef", "\"cell\""))
                .filteredOn(identifiers::isThere)
                .containsExactly("CellRef", "\"cell\"");
    }

    @Test
    void noWordStandsForTwoThings() {
        assertThat(terms()).extracting(term -> term.words().zh()).doesNotHaveDuplicates();
        assertThat(terms()).extracting(term -> term.words().en()).doesNotHaveDuplicates();
        assertThat(terms().stream().flatMap(term -> term.identifiers().stream()).filter(name -> !name.startsWith("\"")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyConstantHasItsWords() {
        Set<String> withConstants =
                parts.stream().flatMap(part -> part.enums().stream()).collect(Collectors.toSet());
        Function<Class<?>, Stream<String>> constants = type ->
                Stream.of(type.getEnumConstants()).map(one -> type.getSimpleName() + "." + ((Enum<?>) one).name());

        assertThat(identifiers.enums()).contains(ELSEWHERE.toArray(Class<?>[]::new));
        assertThat(identifiers.enums())
                .filteredOn(type -> !ELSEWHERE.contains(type))
                .filteredOn(type -> !withConstants.contains(type.getSimpleName()))
                .flatExtracting(type -> constants.apply(type).toList())
                .isSubsetOf(names());
    }
}
