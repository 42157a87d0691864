/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.MissingPolicy;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a cell counts as that states no figure. */
final class PolicyOption {

    @Option(
            names = "--policy",
            paramLabel = "unknown|blank-body-is-zero",
            defaultValue = "unknown",
            converter = PolicyNames.class,
            description = {
                "未填明的各格视为未知（默认），或总计以外的空白格和不适用标记按零计。",
                "Cells that are not stated are unknown (default), or blank and marked cells other than totals count as zero."
            })
    private MissingPolicy policy = MissingPolicy.UNKNOWN;

    PolicyOption() {}

    MissingPolicy policy() {
        return policy;
    }

    /** The policies by their names on the command line. */
    static final class PolicyNames implements ITypeConverter<MissingPolicy> {

        PolicyNames() {}

        @Override
        public MissingPolicy convert(String value) {
            return Arrays.stream(MissingPolicy.values())
                    .filter(policy -> name(policy).equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> unknown(value));
        }

        private static TypeConversionException unknown(String value) {
            String known =
                    Arrays.stream(MissingPolicy.values()).map(PolicyNames::name).collect(Collectors.joining(", "));
            return new TypeConversionException("“" + value + "”应为其中之一 / \"" + value + "\" should be one of: " + known);
        }

        private static String name(MissingPolicy policy) {
            return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
