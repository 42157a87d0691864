/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

/** Writes outcomes for people, one below the other, and at the end, if there are several, what they come to. */
final class TextOutput implements Output {
    private final TextPage page;
    private final boolean isSummary;
    private final Tally tally = new Tally();

    /**
     * Makes an output.
     *
     * @param isSummary whether a line is written for each outcome, instead of all that there is to say
     */
    TextOutput(TextPage page, boolean isSummary) {
        this.page = page;
        this.isSummary = isSummary;
    }

    @Override
    public Runnable prepare(Outcome outcome) {
        String file = outcome.file();
        Standing standing = Standing.of(outcome);
        byte[] text = page.written(own -> {
            if (isSummary) {
                new OutcomeLine(own).write(outcome, standing);
            } else {
                new OutcomeText(own).write(outcome);
            }
        });
        return () -> {
            if (tally.outcomes() > 0 && !isSummary) {
                page.blankLine();
            }
            tally.add(file, standing);
            page.write(text);
        };
    }

    @Override
    public void close() {
        if (tally.outcomes() > 1 || isSummary) {
            page.blankLine();
            new TallyText(page, tally).write();
        }
        page.out().flush();
    }
}
