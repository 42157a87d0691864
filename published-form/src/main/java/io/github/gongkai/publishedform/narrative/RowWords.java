/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.OutcomeGroup;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which outcomes are called in sentences; shorter than those of the form. */
final class RowWords {
    private static final Map<OutcomeGroup, Pattern> GROUPS = Map.of(
            OutcomeGroup.REFUSED, Pattern.compile("不予以?公开"),
            OutcomeGroup.UNABLE_TO_PROVIDE, Pattern.compile("无法提供"),
            OutcomeGroup.NOT_PROCESSED, Pattern.compile("不予处理"),
            OutcomeGroup.OTHER_HANDLING, Pattern.compile("其他处理|其它处理"));

    private static final Map<ApplicationRow, Pattern> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(ApplicationRow.GRANTED, Pattern.compile("(?<![不未])(?:予以公开|全部公开|同意公开|决定公开)"));
        ROWS.put(ApplicationRow.PARTIALLY_GRANTED, Pattern.compile("部分公开"));
        ROWS.put(ApplicationRow.STATE_SECRET, Pattern.compile("国家秘密"));
        ROWS.put(ApplicationRow.PROHIBITED_BY_LAW, Pattern.compile("法律.{0,2}行政法规.{0,2}禁止公开"));
        ROWS.put(ApplicationRow.SECURITY_OR_STABILITY, Pattern.compile("三安全.?一稳定"));
        ROWS.put(ApplicationRow.THIRD_PARTY_RIGHTS, Pattern.compile("第三方合法权益"));
        ROWS.put(ApplicationRow.INTERNAL_AFFAIRS, Pattern.compile("内部事务信息"));
        ROWS.put(ApplicationRow.DELIBERATIVE_PROCESS, Pattern.compile("过程性信息"));
        ROWS.put(ApplicationRow.ENFORCEMENT_CASE_FILE, Pattern.compile("行政执法案卷"));
        ROWS.put(ApplicationRow.ADMINISTRATIVE_INQUIRY, Pattern.compile("行政查询事项"));
        ROWS.put(ApplicationRow.NOT_HELD, Pattern.compile("不掌握"));
        ROWS.put(ApplicationRow.CREATION_REQUIRED, Pattern.compile("没有现成信息|另行制作"));
        ROWS.put(ApplicationRow.UNCLEAR_AFTER_CORRECTION, Pattern.compile("补正后.{0,6}不明确"));
        ROWS.put(ApplicationRow.PETITION_OR_COMPLAINT, Pattern.compile("信访.{0,2}举报.{0,2}投诉|信访.{0,2}投诉.{0,2}举报"));
        ROWS.put(ApplicationRow.DUPLICATE, Pattern.compile("重复申请"));
        ROWS.put(ApplicationRow.PUBLISHED_MATERIAL, Pattern.compile("公开出版物"));
        ROWS.put(ApplicationRow.UNJUSTIFIED_MASS_REQUESTS, Pattern.compile("大量反复申请"));
        ROWS.put(ApplicationRow.CONFIRMATION_OR_REISSUE, Pattern.compile("确认或者?重新出具"));
        ROWS.put(ApplicationRow.CORRECTION_OVERDUE, Pattern.compile("逾期[不未]补正"));
        ROWS.put(ApplicationRow.FEE_OVERDUE, Pattern.compile("逾期.{0,12}缴纳?费"));
    }

    private RowWords() {}

    /** The groups of outcomes that words name. */
    static Set<OutcomeGroup> groups(String words) {
        Set<OutcomeGroup> groups = EnumSet.noneOf(OutcomeGroup.class);
        GROUPS.forEach((group, pattern) -> add(groups, group, pattern, words));
        return groups;
    }

    /** The rows of outcomes that words name. */
    static Set<ApplicationRow> rows(String words) {
        Set<ApplicationRow> rows = EnumSet.noneOf(ApplicationRow.class);
        ROWS.forEach((row, pattern) -> add(rows, row, pattern, words));
        return rows;
    }

    private static <E> void add(Set<E> to, E found, Pattern pattern, String words) {
        if (pattern.matcher(words).find()) {
            to.add(found);
        }
    }
}
