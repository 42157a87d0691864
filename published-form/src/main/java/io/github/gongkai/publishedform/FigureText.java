/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.publishedform.internal.Folding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell, read as an entry. Only digits, a sign, thousands separators in their places, a decimal point and
 * the units of money make a figure; anything else stays text. A zero in front of other digits makes none: it may be two
 * figures run together.
 */
final class FigureText {
    private static final int MAX_FIGURE_TEXT = 200;
    private static final Set<String> MARKS = Set.of("/", "-", "—", "不适用", "--", "——", "–", "不適用");
    private static final Pattern FIGURE =
            Pattern.compile("(?<number>[+\\-−]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]*)(?:\\.[0-9]+)?)"
                    + "[ ]*(?<unit>万元|萬元|万|萬|元)?(?<counted>件|项|項|条|條|个|個|宗|起)?(?<remark>\\([^()]*\\))?");

    private static final Pattern FIGURES = Pattern.compile("[0-9,.+\\-−]+(?:[\\s\u00A0]+[0-9,.+\\-−]+)+");

    /** A remark that may scale the figure in front of it. */
    private static final Pattern SCALE = Pattern.compile("\\([万亿%‰].*");

    /** A number set above or below the line, which may be an exponent. */
    private static final String SET_APART = "(^";

    private static final Pattern MONEY = Pattern.compile(".*[万亿千百元%‰].*");

    private final Entry entry;
    private final @Nullable NoteKind note;

    private FigureText(Entry entry, @Nullable NoteKind note) {
        this.entry = entry;
        this.note = note;
    }

    /** What the cell holds. */
    Entry entry() {
        return entry;
    }

    /** What there is to be noted, if anything. */
    Optional<NoteKind> note() {
        return Optional.ofNullable(note);
    }

    /** Whether a text is a figure or a mark, and so no label. */
    static boolean isFigureOrMark(String raw) {
        return isFigure(raw) || MARKS.contains(halfWidth(Folding.trim(raw)));
    }

    /** Whether a text is a figure of some kind. */
    static boolean isFigure(String raw) {
        if (raw.length() > MAX_FIGURE_TEXT) {
            return false;
        }
        String text = halfWidth(Folding.trim(raw));
        return beginsAsFigure(text) && FIGURE.matcher(text).matches();
    }

    /** Whether a text is more than one figure with white space between them, as where a bar was lost. */
    static boolean isTwoFigures(String raw) {
        if (raw.length() > MAX_FIGURE_TEXT) {
            return false;
        }
        String text = halfWidth(Folding.trim(raw));
        return beginsAsFigure(text) && FIGURES.matcher(text).matches();
    }

    /** Whether the first character is one that the patterns of figures may begin with; most texts are settled by that. */
    private static boolean beginsAsFigure(String text) {
        return !text.isEmpty() && "0123456789+-−,.".indexOf(text.charAt(0)) >= 0;
    }

    /** Reads the text of a cell, over which and beside which a unit is printed, unless the page declares one for it. */
    static FigureText read(String raw, CellRef cell, PrintedUnit printed, @Nullable AmountUnit declared) {
        String text = Folding.trim(raw);
        if (text.isEmpty()) {
            return new FigureText(Entry.blank(), null);
        }
        String plain = halfWidth(text);
        if (MARKS.contains(plain)) {
            return new FigureText(Entry.marked(text), null);
        }
        Matcher matcher = FIGURE.matcher(plain);
        if (plain.length() <= MAX_FIGURE_TEXT
                && matcher.matches()
                && !remark(matcher).startsWith(SET_APART)) {
            BigDecimal number =
                    new BigDecimal(matcher.group("number").replace(",", "").replace('−', '-'));
            if (number.precision() <= Figure.MAX_DIGITS && number.scale() <= Figure.MAX_DIGITS) {
                if (cell.kind() == CellKind.AMOUNT && declared != null) {
                    return declared(text, matcher, number, declared);
                }
                return cell.kind() == CellKind.AMOUNT
                        ? amount(text, matcher, number, cell, printed)
                        : count(text, matcher, number, cell, printed);
            }
        }
        return unreadable(text);
    }

    private static FigureText count(
            String text, Matcher matcher, BigDecimal number, CellRef cell, PrintedUnit printed) {
        String remark = remark(matcher);
        boolean scaled = PrintedUnit.in(remark) != PrintedUnit.NONE
                || SCALE.matcher(remark).matches();
        if (matcher.group("unit") != null || scaled) {
            return unreadable(text);
        }
        if (printed != PrintedUnit.NONE) {
            return new FigureText(Entry.unreadable(text), NoteKind.UNIT_UNCLEAR);
        }
        boolean remarked = matcher.group("counted") != null || !remark.isEmpty();
        Figure figure = cell.kind() == CellKind.COUNT ? Count.of(number) : SignedChange.of(number);
        return new FigureText(Entry.of(figure), remarked ? NoteKind.REMARK_SET_ASIDE : null);
    }

    /** An amount in the unit that the page declares, unless another one stands behind it. */
    private static FigureText declared(String text, Matcher matcher, BigDecimal number, AmountUnit declared) {
        String unit = matcher.group("unit");
        boolean agrees = unit == null || PrintedUnit.in("(" + unit + ")").orElse(AmountUnit.NONE) == declared;
        return agrees && matcher.group("counted") == null && matcher.group("remark") == null
                ? new FigureText(Entry.of(Amount.of(number, declared)), null)
                : new FigureText(Entry.unreadable(text), NoteKind.UNIT_UNCLEAR);
    }

    private static FigureText amount(
            String text, Matcher matcher, BigDecimal number, CellRef cell, PrintedUnit printed) {
        String remark = remark(matcher);
        PrintedUnit own = PrintedUnit.in(remark);
        boolean money = MONEY.matcher(remark).matches();
        if (matcher.group("counted") != null || own == PrintedUnit.UNCLEAR || (money && own == PrintedUnit.NONE)) {
            return unreadable(text);
        }
        String unit = matcher.group("unit");
        if (unit != null) {
            own = own.and(PrintedUnit.in("(" + unit + ")"));
        }
        PrintedUnit known = own == PrintedUnit.NONE ? printed : own;
        if (known == PrintedUnit.UNCLEAR) {
            return new FigureText(Entry.unreadable(text), NoteKind.UNIT_UNCLEAR);
        }
        AmountUnit ofForm = unitOfForm(cell);
        Entry entry = Entry.of(Amount.of(number, known.orElse(ofForm)));
        if (known == PrintedUnit.NONE && ofForm != AmountUnit.NONE) {
            return new FigureText(entry, NoteKind.UNIT_ASSUMED);
        }
        boolean remarked = !remark.isEmpty() && !money;
        return new FigureText(entry, remarked ? NoteKind.REMARK_SET_ASIDE : null);
    }

    private static FigureText unreadable(String text) {
        return new FigureText(Entry.unreadable(text), NoteKind.UNREADABLE_FIGURE);
    }

    private static String remark(Matcher matcher) {
        String remark = matcher.group("remark");
        return remark == null ? "" : Folding.fold(remark);
    }

    /** The unit that the form prints above the cell; the trial form prints none. */
    private static AmountUnit unitOfForm(CellRef cell) {
        return PrintedUnit.in(cell.column().label(cell.edition()).zh()).orElse(AmountUnit.NONE);
    }

    private static String halfWidth(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Folding.halfWidth(plain[i]);
        }
        return new String(plain);
    }
}
