/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Shows how far a run has come, on a line of the standard error that is drawn anew, and at the end which files took longest.
 * Only the thread that writes the outcomes uses it.
 */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final int SLOWEST = 3;
    private static final long REDRAW_NANOS = 100_000_000;
    private static final double NANOS = 1e9;

    private final TextPage page;
    private final PrintStream err;
    private final int files;
    private final long start = System.nanoTime();
    private final Queue<Timed> slowest = new PriorityQueue<>(Comparator.comparingLong(Timed::nanos));
    private int done;
    private long drawnAt;
    private String drawn = "";

    private record Timed(String file, long nanos) {}

    /** Begins a run over so many files, on the page of the standard error. */
    Progress(TextPage page, int files) {
        this.page = page;
        this.err = page.out();
        this.files = files;
        this.drawnAt = start - REDRAW_NANOS;
        draw();
    }

    /** Takes down that a file is done, and how long it took to read and check it. */
    void done(String file, long nanos) {
        done++;
        slowest.add(new Timed(file, nanos));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
        draw();
    }

    /** Takes the line away, so that something else can be written. */
    void hide() {
        if (!drawn.isEmpty()) {
            err.print("\r" + " ".repeat(drawn.length()) + "\r");
            err.flush();
            drawn = "";
        }
    }

    private void draw() {
        long now = System.nanoTime();
        if (now - drawnAt < REDRAW_NANOS && done < files) {
            return;
        }
        drawnAt = now;
        int filled = (int) ((long) WIDTH * done / Math.max(1, files));
        double perSecond = done / Math.max(1e-3, (now - start) / NANOS);
        String line = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + files
                + String.format(Locale.ROOT, " %.0f/s", perSecond);
        hide();
        err.print(line);
        err.flush();
        drawn = line;
    }

    /** Takes the line away for good, and says how long all took, and which files took longest. */
    @Override
    public void close() {
        hide();
        page.line(page.say("用时 ", "Time ")
                + seconds(System.nanoTime() - start)
                + page.say("，最慢的文件：", ", slowest files:"));
        List<Timed> ordered = slowest.stream()
                .sorted(Comparator.comparingLong(Timed::nanos).reversed())
                .toList();
        ordered.forEach(timed -> page.line("  " + seconds(timed.nanos()) + "  " + timed.file()));
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f s", nanos / NANOS);
    }
}
