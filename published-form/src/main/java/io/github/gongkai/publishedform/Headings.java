package io.github.gongkai.publishedform;

import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.ReviewResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells the lines with headings of columns from those with figures. */
final class Headings {
    private static final String CONTENT = FormHeading.CONTENT.label().zh();

    /** So many of the seven columns of section 三 are not named in one line by chance. */
    private static final int MOST_APPLICANTS = 5;

    private Headings() {}

    /** The headings of section 二 in a line 信息内容 or 第二十条第（一）项; empty if it is neither. */
    static Optional<List<Label>> ofDisclosure(SourceRow line, List<Label> labels) {
        if (line.parts().stream().anyMatch(FigureText::isFigure)) {
            return Optional.empty();
        }
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).words().equals(CONTENT)) {
                return Optional.of(labels.subList(i + 1, labels.size()));
            }
        }
        List<Label> others = labels.subList(1, labels.size());
        boolean hasRow = others.stream()
                .filter(label -> !label.words().isEmpty())
                .anyMatch(label -> Vocabulary.row(label, null).isPresent());
        return Vocabulary.isArticleItem(labels.get(0)) && !hasRow ? Optional.of(others) : Optional.empty();
    }

    /** Whether a line has headings of section 三 and nothing else, or most of them and no figure. */
    static boolean areApplicants(SourceRow line, List<Label> labels) {
        boolean only = filled(line)
                .allMatch(i ->
                        Vocabulary.isApplicantHeading(labels.get(i)) || Vocabulary.isPrintedBalance(labels.get(i)));
        long named = labels.stream()
                .map(Vocabulary::applicant)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        boolean most = named >= MOST_APPLICANTS && line.cells().stream().noneMatch(SourceCell::isFigureOrMark);
        return (only || most) && filled(line).anyMatch(i -> !Vocabulary.isGeneric(labels.get(i)));
    }

    /** Whether a line has headings of section 四 and nothing else, but for one above the names of the tracks. */
    static boolean areReviews(SourceRow line, List<Label> labels) {
        long results = filled(line)
                .filter(i -> Vocabulary.result(labels.get(i)).isPresent())
                .count();
        boolean only = filled(line)
                .allMatch(i -> Vocabulary.isReviewHeading(labels.get(i))
                        || (i == 0
                                && results == ReviewResult.values().length
                                && isNoFigure(line.cells().get(i))));
        return only && filled(line).anyMatch(i -> !Vocabulary.isGeneric(labels.get(i)));
    }

    private static boolean isNoFigure(SourceCell cell) {
        return !cell.isFigureOrMark();
    }

    /**
     * The cell that names a track in front of its figures: the last of those in front that are headings of tracks. That is so
     * only under a header that has the results once, and no tracks.
     *
     * @return the cell; -1 if the line has none
     */
    static int trackLabel(List<Label> labels, ColumnHeader header) {
        List<Label> above =
                header.lines().stream().flatMap(line -> line.labels().stream()).toList();
        boolean once = above.stream()
                        .filter(label -> Vocabulary.result(label).isPresent())
                        .count()
                == ReviewResult.values().length;
        if (!once || above.stream().anyMatch(label -> Vocabulary.track(label).isPresent())) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < labels.size() && Vocabulary.isTrackHeading(labels.get(i)); i++) {
            found = Vocabulary.track(labels.get(i)).isPresent() ? i : found;
        }
        return found;
    }

    private static IntStream filled(SourceRow line) {
        return IntStream.range(0, line.parts().size())
                .filter(i -> !line.parts().get(i).isEmpty());
    }
}
