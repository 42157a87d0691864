/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;

/**
 * A rule that compares what the narrative says with the tables. Words can mean more than one count, so each of these rules is
 * usually true and may lawfully fail, and none is ever an error. No instrument states them.
 */
public enum NarrativeRule {
    /** Applications received: row 一; also 一 + 二, where what was carried in is counted as received. */
    RECEIVED("N-01", "正文所述收到的申请数应与表三第一项相符", "applications said to be received are those of row 一 of table 3"),
    /** Applications carried in from last year: row 二. */
    CARRIED_IN("N-02", "正文所述上年结转的申请数应与表三第二项相符", "applications said to be carried in are those of row 二 of table 3"),
    /** Applications handled, 收办: rows 一 + 二; also one of the two counts that it may be meant for, 一 and 三(七). */
    HANDLED(
            "N-03",
            "正文所述收办、办理的申请数应为表三第一项加第二项",
            "applications said to be handled are those of rows 一 and 二 of table 3 together"),
    /** Applications answered, 办结 or 答复: row 三(七); also without those not processed or handled otherwise. */
    ANSWERED("N-04", "正文所述答复、办结的申请数应与表三三(七)总计相符", "applications said to be answered are those of row 三(七) of table 3"),
    /** Outcomes, such as 不予公开: the rows of table 3 that are called so. */
    OUTCOME("N-05", "正文所述各类办理结果应与表三相应各行相符", "outcomes are those of the rows of table 3 that are called so"),
    /** Applications carried forward to next year: row 四. */
    CARRIED_FORWARD(
            "N-06", "正文所述结转下年的申请数应与表三第四项相符", "applications said to be carried forward are those of row 四 of table 3"),
    /** Applications of one kind of applicant: its columns of row 一; also of 一 + 二 and of 三(七). */
    APPLICANT(
            "N-07",
            "正文所述各类申请人的申请数应与表三相应各列相符",
            "applications of a kind of applicant are those of its columns of table 3"),
    /** Cases of reconsideration or litigation: the totals of table 4. */
    REVIEW("N-08", "正文所述行政复议、行政诉讼件数应与表四总计相符", "cases of reconsideration and litigation are the totals of table 4"),
    /** Results of such cases, and that all were upheld: the columns of table 4. */
    REVIEW_RESULT("N-09", "正文所述行政复议、行政诉讼结果应与表四相应各列相符", "results of such cases are those of the columns of table 4"),
    /** 规章, 规范性文件, and decisions: the cells of table 2. */
    DISCLOSURE(
            "N-10", "正文所述规章、规范性文件和处理决定数应与表二相符", "regulations, normative documents and decisions are those of table 2"),
    /** A number with its parts, 共112条，其中……: they add up. */
    ENUMERATION("N-11", "列举的各部分之和应等于总数", "the parts that are listed add up to the number they are parts of"),
    /** A share in percent: of a number that the sentence or the table states. */
    SHARE("N-12", "所述百分比应与其数字相符", "a share in percent is that of the figures that it is said of");

    private final RuleId id;
    private final Wording statement;

    NarrativeRule(String id, String zh, String en) {
        this.id = RuleId.of(id);
        this.statement = Wording.of(zh, en);
    }

    /** Returns the permanent id. */
    public RuleId id() {
        return id;
    }

    /** Returns where the rule comes from: it is plausible. */
    public Basis basis() {
        return Basis.PLAUSIBLE;
    }

    /** Returns how severe a breach is: worth a look. */
    public Severity severity() {
        return Severity.INFO;
    }

    /** Returns the rule in words. */
    public Wording statement() {
        return statement;
    }

    /** Returns the id and the statement. */
    @Override
    public String toString() {
        return id + " " + statement.en();
    }
}
