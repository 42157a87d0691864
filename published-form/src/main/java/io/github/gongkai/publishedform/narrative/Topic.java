package io.github.gongkai.publishedform.narrative;

import java.util.regex.Pattern;

/** What the text is about, by its headings and by the words of a sentence. */
final class Topic {
    private static final Pattern APPLICATIONS = Pattern.compile("信息公开申请|依申请公开|公开申请|申请公开");
    private static final Pattern DISCLOSURE = Pattern.compile("政府信息|信息公开|依申请");
    private static final Pattern HEADING = Pattern.compile("\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、");

    private boolean isUnderApplications;

    /** Whether a sentence of the paragraph so far was about applications. */
    private boolean isInParagraph;

    /** Takes down what the text is about from a sentence on: by a heading that it is or begins with, （二）依申请公开情况, or by its words. */
    void pass(Sentence sentence) {
        boolean names = APPLICATIONS.matcher(sentence.folded()).find();
        if (HEADING.matcher(sentence.folded()).lookingAt()) {
            isUnderApplications = names;
        }
        isInParagraph = names || (isInParagraph && !sentence.beginsParagraph());
    }

    /** Whether numbers of the sentence that was passed last are of applications for information, and not of other ones. */
    boolean isOfApplications() {
        return isUnderApplications || isInParagraph;
    }

    /** Whether cases that a sentence speaks of are about disclosure. */
    boolean isOfDisclosure(Sentence sentence) {
        return isOfApplications() || DISCLOSURE.matcher(sentence.folded()).find();
    }
}
