/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;

/**
 * The sort of organ that a made-up report is of, which decides how large its figures are. The orders of magnitude are those of
 * published reports: a town with no application at all, a city with 14,069.
 */
public enum OrganProfile {
    /** A town or township: most years nobody applies. */
    TOWN(OrganLevel.TOWNSHIP, OrganKind.TOWNSHIP_OR_SUBDISTRICT, "镇人民政府", 1, 10, 0.97),
    /** An organization authorized to manage public affairs, such as a water utility. */
    AUTHORIZED_ORGANIZATION(OrganLevel.UNKNOWN, OrganKind.AUTHORIZED_ORGANIZATION, "供水集团", 1, 20, 0.95),
    /** A department of a county. */
    COUNTY_DEPARTMENT(OrganLevel.COUNTY, OrganKind.DEPARTMENT, "县民政局", 1, 100, 0.85),
    /** A county, with the figures of all its organs. */
    COUNTY(OrganLevel.COUNTY, OrganKind.LOCAL_GOVERNMENT, "县人民政府", 5, 1_000, 0.7),
    /** A department of a city divided into districts. */
    CITY_DEPARTMENT(OrganLevel.PREFECTURE, OrganKind.DEPARTMENT, "市公安局", 2, 1_000, 0.75),
    /** A city divided into districts, with the figures of all its organs. */
    CITY(OrganLevel.PREFECTURE, OrganKind.LOCAL_GOVERNMENT, "市人民政府", 400, 20_000, 0.45),
    /** A province, with the figures of all its organs. */
    PROVINCE(OrganLevel.PROVINCE, OrganKind.LOCAL_GOVERNMENT, "省人民政府", 3_000, 60_000, 0.35);

    private final OrganLevel level;
    private final OrganKind kind;
    private final String suffix;
    private final long leastScale;
    private final long mostScale;
    private final double shareOfZeros;

    OrganProfile(
            OrganLevel level, OrganKind kind, String suffix, long leastScale, long mostScale, double shareOfZeros) {
        this.level = level;
        this.kind = kind;
        this.suffix = suffix;
        this.leastScale = leastScale;
        this.mostScale = mostScale;
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

    /** Returns whether such organs have 规章 of their own: the governments of cities divided into districts, and above. */
    public boolean hasRegulations() {
        return kind == OrganKind.LOCAL_GOVERNMENT && level != OrganLevel.COUNTY;
    }

    /** The end of the names of such organs. */
    String suffix() {
        return suffix;
    }

    /** How much is asked of such an organ in a year: as often ten times as much as a hundred times. */
    Demand demand(Choices choices) {
        long times = choices.figure(0, mostScale / leastScale);
        return new Demand(leastScale * Math.max(1, times));
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
        return 500 * mostScale;
    }

    /** The largest number of documents or items in section 二. */
    long mostDocuments() {
        return 30 + mostScale / 20;
    }

    /** The largest number of cases of one result in section 四. */
    long mostCases() {
        return mostScale / 50;
    }
}
