/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.form.CellKind;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What is put in the place of a value in a good document: what is good at some place, and what is nearly so. No number among
 * them is whole and has a decimal point, for a schema does not see that.
 */
final class MutantValues {
    private static final BigInteger MOST = BigInteger.TEN.pow(30).subtract(BigInteger.ONE);

    static final List<Object> ALL = Collections.unmodifiableList(Arrays.asList(
            null,
            true,
            false,
            0,
            1,
            -1,
            2,
            9999,
            10_000,
            1.5,
            Long.MAX_VALUE,
            MOST,
            MOST.negate(),
            MOST.add(BigInteger.ONE),
            MOST.negate().subtract(BigInteger.ONE),
            "",
            "1",
            "x",
            "2024-02-29",
            "2023-02-29",
            "+12024-01-01",
            "2024-01-01\n",
            "TRIAL_2019",
            "REVISED_2021",
            "COUNTY",
            "DEPARTMENT",
            "department",
            "overview",
            List.of(),
            List.of("overview", "overview", "otherMatters"),
            List.of("OVERVIEW"),
            List.of(1),
            List.of(List.of()),
            nested(GongkaiJson.MAX_DEPTH + 1),
            Map.of(),
            Map.of("mark", "不适用"),
            Map.of("mark", ""),
            Map.of("mark", 1),
            SchemaParts.ordered("mark", "/", "unreadable", "/"),
            Map.of("unreadable", "3O"),
            Map.of("unreadable", ""),
            Map.of("unreadable", List.of()),
            Map.of("notRead", true),
            Map.of("notRead", false),
            Map.of("notRead", "true"),
            SchemaParts.ordered("notRead", true, "amount", "1"),
            Map.of("decimal", "12.50"),
            Map.of("decimal", "12"),
            Map.of("decimal", 12.5),
            SchemaParts.ordered("amount", "348.47", "unit", "TEN_THOUSAND_YUAN"),
            SchemaParts.ordered("unit", "NONE", "amount", "8040"),
            SchemaParts.ordered("amount", 1, "unit", "YUAN"),
            SchemaParts.ordered("amount", "1", "unit", "yuan"),
            SchemaParts.ordered("amount", "1", "unit", ""),
            SchemaParts.ordered("amount", "1", "unit", "YUAN", "mark", "/"),
            Map.of("amount", "1"),
            Map.of("unit", "YUAN"),
            SchemaParts.ordered("start", "0000-02-29", "end", "9999-12-31"),
            SchemaParts.ordered("end", "2024-12-31", "start", "2024-01-01"),
            SchemaParts.ordered("start", "2024-01-01", "end", "2024-13-01"),
            Map.of("start", "2024-01-01"),
            SchemaParts.ordered("name", "", "unifiedSocialCreditCode", "", "level", "UNKNOWN", "kind", "UNKNOWN"),
            SchemaParts.ordered("name", "x", "unifiedSocialCreditCode", "x", "level", "DEPARTMENT", "kind", "COUNTY")));

    /** The same in short, for the places that are like others. */
    static final List<Object> FEW = Collections.unmodifiableList(Arrays.asList(
            null,
            1,
            MOST.add(BigInteger.ONE),
            "x",
            Map.of(),
            Map.of("mark", "不适用"),
            Map.of("decimal", "12.50"),
            Map.of("decimal", "12"),
            SchemaParts.ordered("amount", "348.47", "unit", "TEN_THOUSAND_YUAN")));

    /** Numbers with decimals as texts, of at most 30 digits. */
    static final List<String> DECIMALS = List.of(
            "12.50",
            "0.0",
            "-0.01",
            "-12.5",
            "0." + "1".repeat(30),
            "0." + "0".repeat(30),
            "-0." + "0".repeat(29) + "1",
            "1".repeat(29) + ".0",
            "-1." + "1".repeat(29));

    /** Whole numbers as texts, of at most 30 digits. */
    static final List<String> WHOLE = List.of("0", "7", "-7", "9".repeat(30), "-" + "9".repeat(30));

    /** How no number is written, and numbers of too many digits. */
    static final List<String> WRONG = List.of(
            "",
            ".",
            "-",
            "-0",
            "-0.0",
            "-0.00",
            "007",
            "012.5",
            "-012.5",
            "00.5",
            "12.",
            ".5",
            "-.5",
            "+1.5",
            "--1.5",
            "1.5.5",
            "1,000.5",
            "1.5e3",
            "1e3",
            "1.5\n",
            " 1.5",
            "１.５",
            "٣.٥",
            "NaN",
            "9".repeat(31),
            "-" + "9".repeat(31),
            "0." + "1".repeat(31),
            "0." + "0".repeat(31),
            "-0." + "0".repeat(30) + "1",
            "1".repeat(29) + ".00",
            "-1." + "1".repeat(30),
            "1." + "0".repeat(60));

    private MutantValues() {}

    /** What stands in a cell of a kind that states a number. */
    static Map<String, Object> stated(CellKind kind, String number) {
        return kind == CellKind.AMOUNT
                ? SchemaParts.ordered("amount", number, "unit", "YUAN")
                : Map.of("decimal", number);
    }

    private static List<?> nested(int depth) {
        return depth == 0 ? List.of() : List.of(nested(depth - 1));
    }
}
