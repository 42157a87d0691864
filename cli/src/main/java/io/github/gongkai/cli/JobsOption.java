/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many files are worked on at once. */
final class JobsOption {
    private static final int MAX = 64;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = {
                "同时读取和核对的文件数，1 至 " + MAX + "，默认为处理器数；输出与此无关。",
                "How many files are read and checked at once, 1 to " + MAX
                        + ", by default as many as there are processors; the output does not depend on it."
            })
    private @Nullable Integer jobs;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    JobsOption() {
        this.command = CommandSpec.create();
    }

    /**
     * How many of so many files are worked on at once.
     *
     * @throws picocli.CommandLine.ParameterException if the number that is asked for is out of range
     */
    int jobs(int files) {
        if (jobs != null && (jobs < 1 || jobs > MAX)) {
            throw Usage.wrong(command, Wording.of("--jobs 应为 1 至 " + MAX, "--jobs is from 1 to " + MAX));
        }
        int asked = jobs == null ? Math.min(MAX, Runtime.getRuntime().availableProcessors()) : jobs;
        return Math.max(1, Math.min(asked, files));
    }
}
