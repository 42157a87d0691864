/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Optional;

/** A column of the applications matrix: the six categories of applicants in the form's order, then their total. */
public enum ApplicantCategory implements FormColumn {
    /** 自然人. */
    NATURAL_PERSON("naturalPerson", "自然人", "natural persons"),
    /** 法人或其他组织 / 商业企业. */
    COMMERCIAL_ENTERPRISE("commercialEnterprise", "商业企业", "commercial enterprises"),
    /** 法人或其他组织 / 科研机构. */
    RESEARCH_INSTITUTION("researchInstitution", "科研机构", "research institutions"),
    /** 法人或其他组织 / 社会公益组织. */
    PUBLIC_INTEREST_ORGANIZATION("publicInterestOrganization", "社会公益组织", "public-interest organizations"),
    /** 法人或其他组织 / 法律服务机构. */
    LEGAL_SERVICE_ORGANIZATION("legalServiceOrganization", "法律服务机构", "legal-service organizations"),
    /** 法人或其他组织 / 其他. */
    OTHER_ORGANIZATION("otherOrganization", "其他", "other organizations"),
    /** 总计. */
    TOTAL("total", "总计", "total");

    private static final Wording ORGANIZATIONS = Wording.of("法人或其他组织", "legal persons or other organizations");

    private static final List<ApplicantCategory> CATEGORIES = List.of(values()).subList(0, 6);

    private final String identifier;
    private final Wording label;

    ApplicantCategory(String identifier, String label, String labelEn) {
        this.identifier = identifier;
        this.label = Wording.of(label, labelEn);
    }

    /** Returns the six categories, without the total. */
    public static List<ApplicantCategory> categories() {
        return CATEGORIES;
    }

    /** Returns the heading that the form prints above the column: 法人或其他组织 above five of the six categories. */
    public Optional<Wording> group() {
        return this == NATURAL_PERSON || this == TOTAL ? Optional.empty() : Optional.of(ORGANIZATIONS);
    }

    /** Returns the label, for 其他 together with the heading above it, without which it says nothing. */
    @Override
    public Wording heading(FormEdition edition) {
        return this == OTHER_ORGANIZATION ? Wording.of(ORGANIZATIONS.zh() + "·" + label.zh(), label.en()) : label;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public Wording label(FormEdition edition) {
        return label;
    }

    @Override
    public CellKind kind() {
        return CellKind.COUNT;
    }

    @Override
    public boolean isTotal() {
        return this == TOTAL;
    }
}
