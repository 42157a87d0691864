/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Wrong usage that only a command itself can tell; said in both languages, since the one asked for may be wrong too. */
final class Usage {

    private Usage() {}

    static ParameterException wrong(CommandSpec command, Wording what) {
        return new ParameterException(command.commandLine(), what.zh() + " / " + what.en());
    }
}
