package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one cell, read as an entry. Only digits, a sign, thousands separators in their places, a decimal point and
 * the units of money make a figure; anything else stays text.
 */
final class FigureText {
    private static final int MAX_FIGURE_TEXT = 200;
    private static final Set<String> MARKS = Set.of("/", "-", "—", "不适用", "--", "——", "–", "不適用");
    private static final Pattern FIGURE =
            Pattern.compile("(?<number>[+\\-−]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)"
                    + "[ ]*(?<unit>万元|萬元|万|萬|元)?(?<remark>(?:件|项|項|条|條|个|個|宗|起)?(?:\\([^()]*\\))?)");

    private final Entry entry;
    private final boolean remark;

    private FigureText(Entry entry, boolean remark) {
        this.entry = entry;
        this.remark = remark;
    }

    /** What the cell holds. */
    Entry entry() {
        return entry;
    }

    /** Whether something behind the figure was set aside. */
    boolean hasRemark() {
        return remark;
    }

    static FigureText read(String raw, CellRef cell) {
        String text = Folding.trim(raw);
        if (text.isEmpty()) {
            return new FigureText(Entry.blank(), false);
        }
        String plain = halfWidth(text);
        if (MARKS.contains(plain)) {
            return new FigureText(Entry.marked(text), false);
        }
        if (plain.length() <= MAX_FIGURE_TEXT) {
            Matcher matcher = FIGURE.matcher(plain);
            if (matcher.matches()) {
                Optional<Figure> figure = figure(matcher, cell);
                if (figure.isPresent()) {
                    return new FigureText(
                            Entry.of(figure.get()), !matcher.group("remark").isEmpty());
                }
            }
        }
        return new FigureText(Entry.unreadable(text), false);
    }

    private static Optional<Figure> figure(Matcher matcher, CellRef cell) {
        String digits = matcher.group("number").replace(",", "").replace('−', '-');
        BigDecimal number = new BigDecimal(digits);
        String unit = matcher.group("unit");
        boolean publishable = number.precision() <= Figure.MAX_DIGITS && number.scale() <= Figure.MAX_DIGITS;
        if (!publishable || (unit != null && cell.kind() != CellKind.AMOUNT)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (cell.kind()) {
                    case COUNT -> Count.of(number);
                    case SIGNED_CHANGE -> SignedChange.of(number);
                    case AMOUNT -> Amount.of(number, unit == null ? printedUnit(cell) : unit(unit));
                });
    }

    private static AmountUnit unit(String unit) {
        return unit.equals("元") ? AmountUnit.YUAN : AmountUnit.TEN_THOUSAND_YUAN;
    }

    /** The unit that the form prints beside the cell, which a bare figure is stated in; the trial form prints none. */
    private static AmountUnit printedUnit(CellRef cell) {
        return cell.column().label(cell.edition()).zh().contains("万元") ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.NONE;
    }

    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(Folding.halfWidth((char) c)));
        return plain.toString();
    }
}
