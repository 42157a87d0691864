/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text is about, by its headings and by the words of a sentence. */
final class Topic {
    private static final Pattern APPLICATIONS =
            Pattern.compile("信息公开的?申请|公开申请|(?<!依)申请公开|(?:收|受理|办理|答复|办结|回复|处理)[^,;]{0,8}依申请公开");

    private static final Pattern ON_REQUEST = Pattern.compile("依申请公开");

    /** Sentences in which 依申请公开 is a class that documents are put into when they are drawn up. */
    private static final Pattern CLASSES =
            Pattern.compile("公文|发文|公开属性|属性|(?:制发|产生|制作|形成)政府信息|主动公开类?的?[0-9]{1,6}[件条份个][^;]{0,4}依申请公开类?的?[0-9]");

    private static final Pattern DISCLOSURE = Pattern.compile("政府信息|信息公开|依申请");

    /** What is received, answered and made public, too, and is no application. */
    private static final Pattern OTHER_THINGS = Pattern.compile(
            "来信|信件|信箱|信访|热线|12345|咨询|建议|提案|议案|留言|投诉|举报|工单|诉求|来访|公文|发文" + "|文件|稿|许可|处罚|意见|问卷|网民|群众|听证|救助|低保");

    private static final Pattern HEADING =
            Pattern.compile("\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、|(?<number>[0-9]{1,2}[.、](?![0-9]))");

    /** A heading that stands on its line alone, without a number. */
    private static final Pattern TITLE = Pattern.compile("[^0-9,;:、]{2,14}");

    private enum Level {
        NONE,
        NUMBERED,
        TOP
    }

    private Level applications = Level.NONE;

    /** Whether a sentence of the paragraph so far was about applications. */
    private boolean isInParagraph;

    /** Whether other things than applications were counted since. */
    private boolean isAway;

    /** What numbers of the section so far are of. */
    private final Set<NarrativeRule> told = EnumSet.noneOf(NarrativeRule.class);

    /** Takes down what the text is about from a sentence on: by a heading that it is or begins with, （二）依申请公开情况, or by its words. */
    void pass(Sentence sentence) {
        String words = sentence.folded();
        boolean isClear = APPLICATIONS.matcher(words).find();
        boolean names = isClear
                || (ON_REQUEST.matcher(words).find() && !CLASSES.matcher(words).find());
        takeHeading(sentence, names);
        isInParagraph = names || (isInParagraph && !sentence.beginsParagraph());
        isAway = isAway && !isClear && !sentence.beginsParagraph();
    }

    private void takeHeading(Sentence sentence, boolean names) {
        var heading = HEADING.matcher(sentence.folded());
        boolean isHeading = heading.lookingAt();
        Level level = isHeading && heading.group("number") != null ? Level.NUMBERED : Level.TOP;
        boolean isTitle = !isHeading
                && sentence.isLine()
                && TITLE.matcher(sentence.folded()).matches();
        if ((isHeading || isTitle) && names) {
            applications = level;
        } else if ((isHeading || isTitle) && applications.compareTo(level) <= 0) {
            applications = Level.NONE;
        }
    }

    /** Takes down what a number counts by its words, where these name no row of the form. */
    void count(String words) {
        if (APPLICATIONS.matcher(words).find()) {
            isAway = false;
        } else if (OTHER_THINGS.matcher(words).find()) {
            isAway = true;
        }
    }

    /** Takes down that there was a number. */
    void tell(NarrativeRule rule) {
        told.add(rule);
    }

    /** Whether there was one in a sentence before. */
    boolean hasTold(NarrativeRule rule) {
        return told.contains(rule);
    }

    /** Whether numbers of the sentence that was passed last are of applications for information, and not of other ones. */
    boolean isOfApplications() {
        return !isAway && (applications != Level.NONE || isInParagraph);
    }

    /** Whether cases that a sentence speaks of in front of a place are about disclosure. */
    boolean isOfDisclosure(Sentence sentence, int before) {
        return isOfApplications() || isDisclosure(sentence.folded().substring(0, before));
    }

    /** Whether words are about disclosure. */
    static boolean isDisclosure(String words) {
        return DISCLOSURE.matcher(words).find();
    }
}
