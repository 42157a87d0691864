package io.github.gongkai.cli;

import io.github.gongkai.publishedform.Note;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Writes reports in one form as they come, and says what cannot be used and what was noted on reading. */
final class Conversion {
    private final ReportFormat format;
    private final Target target;
    private final TextPage page;

    /** The report of a form that is for one only, which is not written before it is known to be the only one. */
    private @Nullable Source only;

    private boolean hasWritten;
    private ExitCode code = ExitCode.OK;

    Conversion(ReportFormat format, Target target, TextPage page) {
        this.format = format;
        this.target = target;
        this.page = page;
    }

    /** Takes what a file holds; false if it is a second report where the form is for one. */
    boolean add(Document document) throws IOException {
        if (document instanceof UnusableFile unusable) {
            refuse(unusable);
            return true;
        }
        Source source = (Source) document;
        for (Note note : source.notes()) {
            page.line(source.place(page.language()) + page.say("：", ": ") + note.message(page.language()));
        }
        if (format != ReportFormat.json) {
            write(source);
            return true;
        }
        boolean isFirst = only == null;
        only = source;
        return isFirst;
    }

    /** Says what cannot be used. */
    void refuse(UnusableFile unusable) {
        page.line(unusable.described(page.language()));
        code = ExitCode.UNUSABLE;
    }

    /** Writes what was held back. */
    void finish() throws IOException {
        if (only != null) {
            write(only);
        }
    }

    private void write(Source source) throws IOException {
        String report;
        try {
            report = format.written(source.report(), !hasWritten);
        } catch (JacksonException e) {
            refuse(new UnusableFile(FileRole.REPORT, source.file(), source.line(), cannotCarry(e)));
            return;
        }
        target.write(report.getBytes(StandardCharsets.UTF_8));
        hasWritten = true;
    }

    private Wording cannotCarry(JacksonException e) {
        return Wording.of(
                "不能写成 " + format + "（" + e.getOriginalMessage() + "）。",
                "It cannot be written as " + format + " (" + e.getOriginalMessage() + ").");
    }

    /** Whether what is written is still taken. */
    boolean isTaken() {
        return !target.isBroken();
    }

    ExitCode exitCode() {
        return code;
    }
}
