/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicantCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for applicants. */
final class ApplicantWords {
    static final List<ApplicantCategory> ALL = List.of(ApplicantCategory.TOTAL);

    private static final Map<ApplicantCategory, Pattern> APPLICANTS = new LinkedHashMap<>();
    private static final Pattern ORGANIZATIONS = Pattern.compile("法人(?:或者?|和|及|、)?(?:其[他它])?(?:组织)?");

    /** Everybody who can apply: 公民、法人和其他组织. */
    private static final Pattern ANYBODY =
            Pattern.compile("(?:公民|个人|自然人|群众)(?:、|和|及|与|或者?|以及){0,2}法人(?:、|和|及|与|或者?|以及){0,2}其[他它](?:社会)?组织");

    /** 法人 alone; where 其他组织 are told beside them, they are some of the organizations only. */
    private static final Pattern LEGAL_PERSONS = Pattern.compile("法人(?!.{0,3}组织)");

    private static final Pattern OTHER_ORGANIZATIONS = Pattern.compile("[,;、0-9件]其[他它](?:社会)?组织|企业");

    static {
        APPLICANTS.put(ApplicantCategory.NATURAL_PERSON, Pattern.compile("自然人|个人(?!隐私|信息)|公民"));
        APPLICANTS.put(ApplicantCategory.COMMERCIAL_ENTERPRISE, Pattern.compile("商业企业"));
        APPLICANTS.put(ApplicantCategory.RESEARCH_INSTITUTION, Pattern.compile("科研机构"));
        APPLICANTS.put(ApplicantCategory.PUBLIC_INTEREST_ORGANIZATION, Pattern.compile("社会公益组织"));
        APPLICANTS.put(ApplicantCategory.LEGAL_SERVICE_ORGANIZATION, Pattern.compile("法律服务机构"));
    }

    private ApplicantWords() {}

    /** The columns of the applicants that are named, or the total; empty if several are, or if it is not clear which. */
    static Optional<List<ApplicantCategory>> applicants(String lead, String sentence) {
        String words = ANYBODY.matcher(lead).replaceAll("");
        List<List<ApplicantCategory>> named = new ArrayList<>();
        APPLICANTS.forEach((applicant, pattern) -> {
            if (pattern.matcher(words).find()) {
                named.add(List.of(applicant));
            }
        });
        boolean isOneOrganization = named.stream().anyMatch(list -> !list.contains(ApplicantCategory.NATURAL_PERSON));
        if (!isOneOrganization && ORGANIZATIONS.matcher(words).find()) {
            named.add(ApplicantCategory.categories()
                    .subList(1, ApplicantCategory.categories().size()));
        }
        boolean isUnclear = LEGAL_PERSONS.matcher(words).find()
                && OTHER_ORGANIZATIONS.matcher(sentence).find();
        return named.size() > 1 || isUnclear ? Optional.empty() : Optional.of(named.isEmpty() ? ALL : named.get(0));
    }
}
