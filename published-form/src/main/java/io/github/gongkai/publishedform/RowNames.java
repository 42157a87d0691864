/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of section 二 or 三 that the first parts of a line name. In front of the name there may be group lines of
 * the form only. Where the parts name two rows, or a group and something that the form does not have in it, they name
 * none.
 */
final class RowNames {
    /** The row that the line before names, but for lines of headings; null if it names none. */
    private @Nullable FormRow previous;

    /** A row, the part of the line that names it, and whether that is the form's own label. */
    record Found(FormRow row, int part, boolean official) {}

    /**
     * The row that a line names.
     *
     * @param inFront how many cells stand in front of the columns of figures, as far as that is known
     */
    Optional<Found> find(SourceRow line, int inFront, @Nullable Section table) {
        Found found = name(line, line.labels().subList(0, inFront), table);
        if (found == null && inFront < line.labels().size()) {
            found = name(line, line.labels(), table);
        }
        if (found != null || !hasHeading(line)) {
            previous = found == null ? null : found.row();
        }
        return Optional.ofNullable(found);
    }

    /** Whether a line has a heading of section 三 and no figure: it stands between rows where a table goes on. */
    private static boolean hasHeading(SourceRow line) {
        return line.cells().stream().noneMatch(SourceCell::isFigureOrMark)
                && line.labels().stream()
                        .anyMatch(label -> Vocabulary.isApplicantHeading(label) && !Vocabulary.isGeneric(label));
    }

    private @Nullable Found name(SourceRow line, List<Label> labels, @Nullable Section table) {
        Found found = null;
        boolean grouped = false;
        String number = "";
        for (int i = 0; i < labels.size(); i++) {
            String part = line.parts().get(i);
            Label label = number.isEmpty() ? labels.get(i) : Label.of(number + part);
            if (part.isEmpty()) {
                continue;
            }
            if (isNumberOnly(label)) {
                number = part;
                continue;
            }
            number = "";
            if (!canBeLabel(line.cells().get(i), label)) {
                break;
            }
            FormRow group = found == null ? null : found.row();
            boolean inGroup = grouped;
            Vocabulary.RowMatch match = Vocabulary.row(label, table)
                    .filter(named -> !Vocabulary.isGeneric(label) || isMeant(named, label, group, inGroup))
                    .orElse(null);
            if (match == null) {
                if (found == null ? !isGroup(label) : isAnotherName(found, label)) {
                    return null;
                }
                grouped |= isOutcomeGroup(label);
            } else if (found == null || found.row() == match.row() || found.row() == ApplicationRow.UNDIVIDED) {
                found = new Found(match.row(), i, match.official());
            } else {
                return null;
            }
        }
        return found;
    }

    /** Whether a cell holds the number of the label behind it: 1. */
    private static boolean isNumberOnly(Label label) {
        return label.words().isEmpty() && !label.number().isEmpty();
    }

    /** Whether a cell can be a label: one with Chinese words in it that is no figure, nor declared to be one. */
    private static boolean canBeLabel(SourceCell cell, Label label) {
        return label.printed().codePoints().anyMatch(Character::isIdeographic) && !cell.isFigureOrMark();
    }

    /** Whether a line above or beside rows, and not one of them, is called so: 三、本年度办理结果, (三)不予公开. */
    private static boolean isGroup(Label label) {
        return !label.number().isEmpty()
                || isOutcomeGroup(label)
                || Vocabulary.isArticleItem(label)
                || GroupLabels.areOutcomes(label);
    }

    private static boolean isOutcomeGroup(Label label) {
        return label.number().startsWith("(") || GroupLabels.group(label).isPresent();
    }

    /** Whether the words 其他 or 总计, which say nothing by themselves, stand where the form has them. */
    private boolean isMeant(Vocabulary.RowMatch named, Label label, @Nullable FormRow group, boolean inOtherGroup) {
        if (Vocabulary.contradicts(label, named.row())) {
            return false;
        }
        if (named.row() == ApplicationRow.OUTCOMES_TOTAL && !label.number().isEmpty()) {
            return true;
        }
        boolean followsOtherHandling = group == null && !inOtherGroup && isOtherHandling(previous);
        return named.row() == ApplicationRow.OTHER
                ? followsOtherHandling || group == ApplicationRow.UNDIVIDED
                : followsOtherHandling;
    }

    private static boolean isOtherHandling(@Nullable FormRow row) {
        return row instanceof ApplicationRow outcome
                && outcome.group().equals(Optional.of(OutcomeGroup.OTHER_HANDLING));
    }

    /** Whether a part behind the name of a row names something else, rather than stands in the first cell. */
    private static boolean isAnotherName(Found found, Label label) {
        boolean words =
                label.words().codePoints().filter(Character::isIdeographic).count() > 1;
        return !label.number().isEmpty() || (words && found.row() == ApplicationRow.UNDIVIDED);
    }
}
