package io.github.gongkai.publishedform;

/** Thrown when a source has no table of the form that could be read, or is too large to be a report. */
public final class NotAReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAReportException(String message) {
        super(message);
    }
}
