package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.publishedform.Reading;

/** A file that was read: how it was named on the command line, and what was read from it. */
record Source(String file, Reading reading) {

    AnnualReport report() {
        return reading.report();
    }
}
