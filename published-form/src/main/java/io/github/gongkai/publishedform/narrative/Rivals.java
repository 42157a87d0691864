/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settles which of several numbers of one sentence is meant, when its words give more than one for the same thing: the others
 * are parts of it, 其中市公安局收到申请20件, or all of them are.
 */
final class Rivals {
    /** The numbers of all applications are rivals by their rule alone. */
    private static final Set<NarrativeRule> ALL =
            Set.of(NarrativeRule.RECEIVED, NarrativeRule.HANDLED, NarrativeRule.ANSWERED);

    private static final Pattern PARTS = Pattern.compile("其中|[(]");

    /** An organ that does something, and is not the one that reports. */
    private static final Pattern ORGAN = Pattern.compile(
            "(?<![我本全该])(?:局|委|厅|院|办公室|县|区|镇|乡|街道|部门|单位|本级|公司|中心|学院|分局|支队)" + "(?:共|共计|新|已|分别)*(?:收|受理|接|办|答复)");

    private final Sentence sentence;
    private final Topic topic;
    private final Scope scope;

    Rivals(Sentence sentence, Topic topic, Scope scope) {
        this.sentence = sentence;
        this.topic = topic;
        this.scope = scope;
    }

    /** What is meant by the same thing in the same year. */
    private record Thing(NarrativeRule rule, List<Meaning> meanings, OptionalInt year) {}

    /** The numbers that are left, in their order. */
    List<Counted> settle(List<Counted> counted) {
        Map<Thing, List<Counted>> things = new LinkedHashMap<>();
        for (Counted one : counted) {
            one.subject()
                    .filter(subject -> !isOfPart(one, subject))
                    .ifPresent(
                            subject -> things.computeIfAbsent(thing(subject, one.mention()), key -> new ArrayList<>())
                                    .add(one));
        }
        List<Counted> left = new ArrayList<>();
        things.values().forEach(rivals -> left.addAll(settled(rivals)));
        things.keySet().forEach(thing -> topic.tell(thing.rule()));
        return left;
    }

    private Thing thing(Subject subject, Mention mention) {
        return new Thing(
                subject.rule(),
                ALL.contains(subject.rule()) ? List.of() : subject.meanings(),
                scope.year(mention.start()));
    }

    /** Whether it is what one organ of several received or answered, told behind what all did. */
    private boolean isOfPart(Counted one, Subject subject) {
        return ALL.contains(subject.rule())
                && (sentence.folded().startsWith("其中") || topic.hasTold(subject.rule()))
                && ORGAN.matcher(one.mention().lead()).find();
    }

    private List<Counted> settled(List<Counted> rivals) {
        Counted first = rivals.get(0);
        boolean isOneNumber = rivals.stream()
                .allMatch(
                        one -> one.mention().number().compareTo(first.mention().number()) == 0);
        if (isOneNumber) {
            return rivals;
        }
        boolean areParts = rivals.stream().skip(1).allMatch(one -> arePartsBetween(first.mention(), one.mention()));
        List<Counted> clear = rivals.stream().filter(Rivals::isClear).toList();
        if (first.subject()
                .filter(subject -> subject.rule() == NarrativeRule.REVIEW)
                .isPresent()) {
            return clear.size() == 1 ? clear : areParts && clear.isEmpty() ? List.of(first) : List.of();
        }
        List<Counted> came = rivals.stream().filter(Rivals::isOfComing).toList();
        return areParts ? List.of(first) : came.size() == 1 ? came : List.of();
    }

    private boolean arePartsBetween(Mention first, Mention later) {
        return PARTS.matcher(sentence.folded().substring(first.end(), later.start()))
                .find();
    }

    /** Cases that are said to be about disclosure, beside others of which nothing is said. */
    private static boolean isClear(Counted one) {
        return Topic.isDisclosure(one.mention().lead());
    }

    /** Applications that came, beside those that were taken up, 收到20件，受理18件. */
    private static boolean isOfComing(Counted one) {
        return one.subject()
                        .filter(subject -> subject.rule() == NarrativeRule.RECEIVED)
                        .isPresent()
                && one.mention().words().contains("收");
    }
}
