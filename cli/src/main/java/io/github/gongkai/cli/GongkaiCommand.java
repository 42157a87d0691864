/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without one of its subcommands. */
@Command(
        name = "gongkai",
        mixinStandardHelpOptions = true,
        versionProvider = GongkaiCommand.Version.class,
        description = {
            "核对政府信息公开工作年度报告的数字。",
            "Checks the figures of China's annual reports on open government information."
        })
final class GongkaiCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    GongkaiCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "缺少子命令 / a subcommand is missing");
    }

    /** The version from the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        Version() {}

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"gongkai " + (version == null ? "(development)" : version)};
        }
    }
}
