package io.github.gongkai.testkit;

import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.ApplicantCategory;

/**
 * The sort of organ that a made-up report is of, which decides how large its figures are. The orders of magnitude are those of
 * published reports: a town with no application at all, a city with 14,069.
 */
public enum OrganProfile {
    /** A town or township: most years nobody applies. */
    TOWN(OrganLevel.TOWNSHIP, OrganKind.TOWNSHIP_OR_SUBDISTRICT, "镇人民政府", 6, 0.97),
    /** An organization authorized to manage public affairs, such as a water utility. */
    AUTHORIZED_ORGANIZATION(OrganLevel.UNKNOWN, OrganKind.AUTHORIZED_ORGANIZATION, "供水集团", 10, 0.95),
    /** A department of a county. */
    COUNTY_DEPARTMENT(OrganLevel.COUNTY, OrganKind.DEPARTMENT, "县民政局", 60, 0.85),
    /** A county, with the figures of all its organs. */
    COUNTY(OrganLevel.COUNTY, OrganKind.LOCAL_GOVERNMENT, "县人民政府", 600, 0.7),
    /** A department of a city divided into districts. */
    CITY_DEPARTMENT(OrganLevel.PREFECTURE, OrganKind.DEPARTMENT, "市公安局", 400, 0.75),
    /** A city divided into districts, with the figures of all its organs. */
    CITY(OrganLevel.PREFECTURE, OrganKind.LOCAL_GOVERNMENT, "市人民政府", 12_000, 0.45);

    private final OrganLevel level;
    private final OrganKind kind;
    private final String suffix;
    private final long applications;
    private final double shareOfZeros;

    OrganProfile(OrganLevel level, OrganKind kind, String suffix, long applications, double shareOfZeros) {
        this.level = level;
        this.kind = kind;
        this.suffix = suffix;
        this.applications = applications;
        this.shareOfZeros = shareOfZeros;
    }

    /** Returns the level of government of the organ. */
    public OrganLevel level() {
        return level;
    }

    /** Returns the kind of the organ. */
    public OrganKind kind() {
        return kind;
    }

    /** Returns whether such organs can have 规章 of their own: those of a city divided into districts, and above. */
    public boolean mayHaveRegulations() {
        return level == OrganLevel.PREFECTURE;
    }

    /** The end of the names of such organs. */
    String suffix() {
        return suffix;
    }

    /** The largest figure of section 三 in a column of applicants; natural persons apply most. */
    long mostApplications(ApplicantCategory category) {
        return switch (category) {
            case NATURAL_PERSON -> applications;
            case COMMERCIAL_ENTERPRISE -> applications / 10;
            default -> applications / 50;
        };
    }

    /** The share of zeros in a column of applicants. */
    double shareOfZeros(ApplicantCategory category) {
        return switch (category) {
            case NATURAL_PERSON -> shareOfZeros * shareOfZeros * shareOfZeros * shareOfZeros;
            case COMMERCIAL_ENTERPRISE -> shareOfZeros;
            default -> StrictMath.sqrt(shareOfZeros);
        };
    }

    /** The share of years in which nobody applies: almost every one in a town, hardly one in a city. */
    double shareWithoutApplications() {
        return StrictMath.pow(shareOfZeros, 6);
    }

    /** The share of zeros outside the columns of applicants. */
    double shareOfZeros() {
        return shareOfZeros;
    }

    /** The largest number of decisions in section 二, of which there are many more than applications. */
    long mostDecisions() {
        return 1_000 * applications;
    }

    /** The largest number of documents or items in section 二. */
    long mostDocuments() {
        return 30 + applications / 5;
    }

    /** The largest number of cases of one result in section 四. */
    long mostCases() {
        return applications / 25;
    }
}
