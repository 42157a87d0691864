/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Pages and texts of real reports with random damage: a figure is never read for another cell, and whatever the damage there is a
 * reading or the documented exception. How many are tried is set by {@code -Dgongkai.mutations}, and where to begin by {@code
 * -Dgongkai.mutations.first}.
 */
class MutatedSourcesTest {
    private static final long TRIES = Long.getLong("gongkai.mutations", 400);
    private static final long FIRST = Long.getLong("gongkai.mutations.first", 0);
    private static final int STYLES = 40;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Nobody can tell a figure of a column or a row that the form has not, or one that was hidden, from another one. */
    private static final Set<PageTrait> WITH_OTHER_FIGURES =
            EnumSet.of(PageTrait.REMARK_COLUMN, PageTrait.EXTRA_ROWS, PageTrait.HIDDEN);

    /** A source, and the report that is read from it as long as it is whole. */
    private record Source(String text, AnnualReport report) {

        static Source of(String text) {
            return new Source(text, PublishedForm.read(text).report());
        }
    }

    private static List<Source> texts() {
        List<Source> texts = new ArrayList<>();
        Reports.WHOLE.forEach(name -> texts.add(Source.of(Reports.text(name))));
        Reports.PARTIAL.forEach(name -> texts.add(Source.of(Reports.text(name))));
        return texts;
    }

    private static List<Source> pages() {
        List<Source> pages = new ArrayList<>();
        List<Source> texts = texts();
        for (int i = 0; i < STYLES; i++) {
            PageStyle style = PageStyle.any(i).without(WITH_OTHER_FIGURES);
            pages.add(Source.of(StyledPage.of(texts.get(i % texts.size()).report(), style)));
            pages.add(i % 4 == 0 ? Source.of(Reports.page(Reports.SHANGHAI)) : pages.get(0));
        }
        return pages;
    }

    private static Optional<AnnualReport> read(String source, String as) {
        try {
            return Optional.of(PublishedForm.read(source).report());
        } catch (NotAReportException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new AssertionError(as + "\n" + source, e);
        }
    }

    private static void assertNoFigureMoved(Source source, String damaged, String as) {
        AnnualReport report = read(damaged, as).orElse(source.report());
        if (report.edition() != source.report().edition()) {
            return;
        }
        for (CellRef cell : report.edition().cells()) {
            Entry entry = report.entry(cell);
            if (entry.isStated() && !entry.equals(source.report().entry(cell))) {
                throw new AssertionError(as + ": " + cell + " is " + entry + " instead of "
                        + source.report().entry(cell) + " in\n" + damaged);
            }
        }
    }

    @Test
    void damagedTablesOfAPageNeverMoveAFigure() {
        List<Source> pages = pages();
        for (long i = FIRST; i < FIRST + TRIES; i++) {
            Random random = new Random(i);
            Source page = pages.get(random.nextInt(pages.size()));
            String damaged = new PageMutation(random).structure(page.text(), 1 + random.nextInt(12));
            assertNoFigureMoved(page, damaged, "try " + i);
        }
    }

    @Test
    void damagedTablesOfATextNeverMoveAFigure() {
        List<Source> texts = texts();
        for (long i = FIRST; i < FIRST + TRIES; i++) {
            Random random = new Random(i);
            Source text = texts.get(random.nextInt(texts.size()));
            String damaged = new Mutation(random).structure(text.text(), 1 + random.nextInt(12));
            assertNoFigureMoved(text, damaged, "try " + i);
        }
    }

    @Test
    void anyPageIsReadOrIsNoReport() {
        assertReadOrNoReport(pages(), true);
    }

    @Test
    void anyTextIsReadOrIsNoReport() {
        assertReadOrNoReport(texts(), false);
    }

    private static void assertReadOrNoReport(List<Source> sources, boolean arePages) {
        long read = 0;
        for (long i = FIRST; i < FIRST + TRIES; i++) {
            Random random = new Random(i);
            String text = sources.get(random.nextInt(sources.size())).text();
            int damages = 1 + random.nextInt(60);
            if (random.nextInt(3) == 0) {
                byte[] bytes = text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : GB18030);
                new Mutation(random).bytes(bytes, damages);
                read += isRead(bytes, "try " + i) ? 1 : 0;
            } else {
                String damaged = arePages
                        ? new PageMutation(random).characters(text, damages)
                        : new Mutation(random).characters(text, damages);
                read += read(damaged, "try " + i).isPresent() ? 1 : 0;
            }
        }

        assertThat(read).isPositive();
    }

    private static boolean isRead(byte[] bytes, String as) {
        try {
            return !PublishedForm.read(bytes).tables().isEmpty();
        } catch (NotAReportException e) {
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError(as, e);
        }
    }
}
