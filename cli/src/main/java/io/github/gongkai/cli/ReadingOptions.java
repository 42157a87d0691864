package io.github.gongkai.cli;

import io.github.gongkai.MissingPolicy;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How reports are read, and what a cell counts as that states no figure. */
final class ReadingOptions {

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

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = {
                "报告文件的编码；不写则自动识别 UTF-8 与 GB18030。",
                "Encoding of the reports; UTF-8 and GB18030 are detected if not given."
            })
    private @Nullable Charset charset;

    ReadingOptions() {}

    MissingPolicy policy() {
        return policy;
    }

    Sources sources(InputStream in) {
        return new Sources(in, charset);
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
