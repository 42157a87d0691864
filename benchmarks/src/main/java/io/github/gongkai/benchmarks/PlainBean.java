/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of the revised form as an application would have it without this library: records with a component for each
 * property of the document, for Jackson to find.
 */
record PlainBean(
        int schemaVersion,
        String edition,
        Organ organ,
        int year,
        Period period,
        String publishedOn,
        boolean extract,
        List<String> outline,
        @Nullable String preamble,
        @Nullable String overview,
        ProactiveDisclosure proactiveDisclosure,
        Applications applications,
        ReviewAndLitigation reviewAndLitigation,
        @Nullable String problemsAndImprovements,
        @Nullable String otherMatters) {

    record Organ(String name, @Nullable String unifiedSocialCreditCode, String level, String kind) {}

    record Period(String start, String end) {}

    record Documents(int issued, int repealed, int inForce) {}

    record Decisions(int decisions) {}

    record Amount(String amount, String unit) {}

    record Fees(Amount amountCollected) {}

    record ProactiveDisclosure(
            Documents regulations,
            Documents normativeDocuments,
            Decisions administrativeLicensing,
            Decisions administrativePenalties,
            Decisions administrativeCompulsion,
            Fees administrativeFees) {}

    record Row(
            int naturalPerson,
            int commercialEnterprise,
            int researchInstitution,
            int publicInterestOrganization,
            int legalServiceOrganization,
            int otherOrganization,
            int total) {}

    record Refused(
            Row stateSecret,
            Row prohibitedByLaw,
            Row securityOrStability,
            Row thirdPartyRights,
            Row internalAffairs,
            Row deliberativeProcess,
            Row enforcementCaseFile,
            Row administrativeInquiry) {}

    record UnableToProvide(Row notHeld, Row creationRequired, Row unclearAfterCorrection) {}

    record NotProcessed(
            Row petitionOrComplaint,
            Row duplicate,
            Row publishedMaterial,
            Row unjustifiedMassRequests,
            Row confirmationOrReissue) {}

    record OtherHandling(Row correctionOverdue, Row feeOverdue, Row other) {}

    record Outcomes(
            Row granted,
            Row partiallyGranted,
            Refused refused,
            UnableToProvide unableToProvide,
            NotProcessed notProcessed,
            OtherHandling otherHandling,
            Row total) {}

    record Applications(Row received, Row carriedIn, Outcomes outcomes, Row carriedForward) {}

    record Track(int upheld, int corrected, int otherResult, int pending, int total) {}

    record ReviewAndLitigation(Track reconsideration, Track directLitigation, Track litigationAfterReconsideration) {}
}
