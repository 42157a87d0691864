package io.github.gongkai.publishedform;

/** What kind of source a report was read from. */
public enum SourceFormat {
    /** Plain text. */
    TEXT,
    /** An HTML page. */
    HTML
}
