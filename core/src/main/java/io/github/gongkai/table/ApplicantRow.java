/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.FormColumn;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** One row of the applications matrix: a count for each category of applicants, and their total. */
@Value.Immutable
public sealed interface ApplicantRow extends TableRow, WithApplicantRow permits ImmutableApplicantRow {

    /** 自然人. */
    Entry naturalPerson();

    /** 法人或其他组织 / 商业企业. */
    Entry commercialEnterprise();

    /** 法人或其他组织 / 科研机构. */
    Entry researchInstitution();

    /** 法人或其他组织 / 社会公益组织. */
    Entry publicInterestOrganization();

    /** 法人或其他组织 / 法律服务机构. */
    Entry legalServiceOrganization();

    /** 法人或其他组织 / 其他. */
    Entry otherOrganization();

    /** 总计. */
    Entry total();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ApplicantCategory.NATURAL_PERSON,
                naturalPerson(),
                ApplicantCategory.COMMERCIAL_ENTERPRISE,
                commercialEnterprise(),
                ApplicantCategory.RESEARCH_INSTITUTION,
                researchInstitution(),
                ApplicantCategory.PUBLIC_INTEREST_ORGANIZATION,
                publicInterestOrganization(),
                ApplicantCategory.LEGAL_SERVICE_ORGANIZATION,
                legalServiceOrganization(),
                ApplicantCategory.OTHER_ORGANIZATION,
                otherOrganization(),
                ApplicantCategory.TOTAL,
                total());
    }

    /** Returns the row of these six counts, with their sum as the total. */
    static ApplicantRow ofCategories(
            long naturalPerson,
            long commercialEnterprise,
            long researchInstitution,
            long publicInterestOrganization,
            long legalServiceOrganization,
            long otherOrganization) {
        return ofStated(
                        naturalPerson,
                        commercialEnterprise,
                        researchInstitution,
                        publicInterestOrganization,
                        legalServiceOrganization,
                        otherOrganization,
                        0)
                .withTotal(Entry.of(Count.ofSum(
                        naturalPerson,
                        commercialEnterprise,
                        researchInstitution,
                        publicInterestOrganization,
                        legalServiceOrganization,
                        otherOrganization)));
    }

    /** Returns the row of these seven counts, with the total as the organ stated it, right or wrong. */
    static ApplicantRow ofStated(
            long naturalPerson,
            long commercialEnterprise,
            long researchInstitution,
            long publicInterestOrganization,
            long legalServiceOrganization,
            long otherOrganization,
            long total) {
        return builder()
                .naturalPerson(Entry.count(naturalPerson))
                .commercialEnterprise(Entry.count(commercialEnterprise))
                .researchInstitution(Entry.count(researchInstitution))
                .publicInterestOrganization(Entry.count(publicInterestOrganization))
                .legalServiceOrganization(Entry.count(legalServiceOrganization))
                .otherOrganization(Entry.count(otherOrganization))
                .total(Entry.count(total))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static ApplicantRow from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .naturalPerson(columns.apply(ApplicantCategory.NATURAL_PERSON))
                .commercialEnterprise(columns.apply(ApplicantCategory.COMMERCIAL_ENTERPRISE))
                .researchInstitution(columns.apply(ApplicantCategory.RESEARCH_INSTITUTION))
                .publicInterestOrganization(columns.apply(ApplicantCategory.PUBLIC_INTEREST_ORGANIZATION))
                .legalServiceOrganization(columns.apply(ApplicantCategory.LEGAL_SERVICE_ORGANIZATION))
                .otherOrganization(columns.apply(ApplicantCategory.OTHER_ORGANIZATION))
                .total(columns.apply(ApplicantCategory.TOTAL))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableApplicantRow.Builder {
        Builder() {}
    }
}
