/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.Folding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the headings of the six sections, in the words of the form and in those that organs print instead. */
final class SectionHeading {
    private static final int MAX_LENGTH = 60;

    /** The length of 总体情况; no heading is shorter. */
    private static final int MIN_LENGTH = 4;

    /** Longer titles that organs print; the short ones are the form's own. */
    private static final Map<Section, List<String>> LONG_TITLES = Map.of(
            Section.OVERVIEW, List.of("政府信息公开工作总体情况"),
            Section.PROACTIVE_DISCLOSURE, List.of("行政机关主动公开政府信息情况"),
            Section.APPLICATIONS, List.of("行政机关收到和处理政府信息公开申请情况"),
            Section.REVIEW_AND_LITIGATION, List.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
            Section.PROBLEMS_AND_IMPROVEMENTS,
                    List.of("政府信息公开工作存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及整改措施", "存在的主要问题及整改措施", "存在问题及改进情况"));

    private static final Map<Section, Set<String>> TITLES = new EnumMap<>(Section.class);

    static {
        for (Section section : Section.values()) {
            TITLES.put(
                    section,
                    Stream.concat(
                                    Stream.of(section.title().zh()),
                                    LONG_TITLES.getOrDefault(section, List.of()).stream())
                            .map(title -> Label.of(title).words())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private SectionHeading() {}

    /** The section that a line is the heading of: it is a title, or starts with the number and has its words. */
    static Optional<Section> of(String line) {
        if (line.length() < MIN_LENGTH || line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Label label = Label.of(line);
        return Arrays.stream(Section.values())
                .filter(section -> isTitle(label, section)
                        || (label.number().equals(section.number() + "、") && names(label.words(), section)))
                .findFirst();
    }

    /** Whether a line is the caption of a table: 表二 and its title. */
    static boolean isCaption(String line) {
        String words = line.length() > MAX_LENGTH ? "" : Label.of(line).words();
        return Arrays.stream(Section.values())
                .filter(section -> section.isTable()
                        && words.startsWith(section.tableName().zh()))
                .anyMatch(section -> TITLES.getOrDefault(section, Set.of()).contains(words.substring(2)));
    }

    /** The section that a row is the heading of, which then has a single cell that is not blank. */
    static Optional<Section> of(SourceRow row) {
        List<String> filled =
                row.parts().stream().filter(part -> !part.isEmpty()).toList();
        return filled.size() == 1 && !row.isDeclared() ? of(filled.get(0)) : Optional.empty();
    }

    /** The section that a block is the heading of. */
    static Optional<Section> of(Block block) {
        if (block instanceof Block.Line line) {
            return line.isContent() ? of(line.text()) : Optional.empty();
        }
        return block instanceof Block.Row row ? of(row.row()) : Optional.empty();
    }

    /** The text of a line or a row. */
    static String text(Block block) {
        return block instanceof Block.Line line
                ? Folding.trim(line.text())
                : ((Block.Row) block).row().raw();
    }

    /** Whether the words are a title, under whatever number: organs start numbering anew. */
    private static boolean isTitle(Label label, Section section) {
        boolean numbered = label.number().isEmpty() || label.number().endsWith("、");
        return numbered && TITLES.getOrDefault(section, Set.of()).contains(label.words());
    }

    private static boolean names(String words, Section candidate) {
        return switch (candidate) {
            case OVERVIEW -> words.endsWith("总体情况");
            case PROACTIVE_DISCLOSURE -> words.endsWith("主动公开政府信息情况");
            case APPLICATIONS -> words.contains("收到和处理政府信息公开申请");
            case REVIEW_AND_LITIGATION -> words.contains("行政复议") && words.contains("行政诉讼");
            case PROBLEMS_AND_IMPROVEMENTS -> words.contains("存在") && words.contains("问题");
            case OTHER_MATTERS -> words.contains("其他需要报告");
        };
    }
}
