/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. Output is UTF-8, whatever the locale. */
public final class Main {

    private Main() {}

    /** Runs the command line, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        System.exit(run(System.in, out, err, ProgressOption.isTerminal(), arguments));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs the command line on these streams, none of which is a terminal, and returns its exit code. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        return run(in, out, err, false, arguments);
    }

    private static int run(InputStream in, PrintStream out, PrintStream err, boolean isTerminal, String... arguments) {
        CommandLine commandLine = new CommandLine(new GongkaiCommand())
                .addSubcommand(new CheckCommand(in, out, err, isTerminal))
                .addSubcommand(new SumCommand(in, out, err))
                .addSubcommand(new ConvertCommand(in, out, err))
                .addSubcommand(new RenderCommand(in, out, err))
                .addSubcommand(new RulesCommand(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((exception, wrong) -> {
            err.println("用法有误 / wrong usage: " + exception.getMessage());
            exception.getCommandLine().usage(exception.getCommandLine().getErr());
            return ExitCode.UNUSABLE.code();
        });
        commandLine.setExecutionExceptionHandler((exception, failed, parsed) -> internalError(err, "", exception));
        int code = execute(commandLine, err, arguments);
        if (out.checkError()) {
            err.println("输出无法写出 / the output could not be written");
            return ExitCode.INTERNAL_ERROR.code();
        }
        return code;
    }

    /** Also what is no exception, such as memory that ran out, ends with the code of an internal error. */
    private static int execute(CommandLine commandLine, PrintStream err, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return internalError(err, "", e);
        }
    }

    /**
     * Says that there is a fault of the program.
     *
     * @param where the file that it is about, if it is known, in front of what went wrong
     */
    static int internalError(PrintStream err, String where, Throwable fault) {
        err.println("程序内部错误 / internal error: " + where + fault);
        fault.printStackTrace(err);
        return ExitCode.INTERNAL_ERROR.code();
    }
}
