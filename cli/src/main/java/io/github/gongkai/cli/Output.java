package io.github.gongkai.cli;

/** Writes the outcomes of a run, one after the other as they come. */
interface Output extends AutoCloseable {

    /** Writes what became of one file. */
    void write(Outcome outcome);

    /** Writes what belongs behind the last outcome. */
    @Override
    void close();

    /** What became of the writing, when all is written. */
    default ExitCode exitCode() {
        return ExitCode.OK;
    }
}
