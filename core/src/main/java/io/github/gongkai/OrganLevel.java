/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

/** The level of government that an organ belongs to. */
public enum OrganLevel {
    /** Organs of the central government. */
    NATIONAL,
    /** Provinces, autonomous regions, and municipalities directly under the central government. */
    PROVINCE,
    /** 设区的市 and 自治州: cities divided into districts, and autonomous prefectures. */
    PREFECTURE,
    /** Counties, districts, and cities not divided into districts. */
    COUNTY,
    /** Townships, towns and sub-districts. */
    TOWNSHIP,
    /** Not known. */
    UNKNOWN
}
