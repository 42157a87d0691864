package io.github.gongkai.publishedform;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells the lines with headings of columns from those with figures. */
final class Headings {
    private static final String CONTENT = "信息内容";

    private Headings() {}

    /** The headings of section 二 in a line 信息内容 or 第二十条第（一）项; empty if it is neither. */
    static Optional<List<Label>> ofDisclosure(RowLine line, List<Label> labels) {
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

    /** Whether a line has headings of section 三 and nothing else. */
    static boolean areApplicants(RowLine line, List<Label> labels) {
        boolean only = filled(line)
                .allMatch(i ->
                        Vocabulary.isApplicantHeading(labels.get(i)) || Vocabulary.isPrintedBalance(labels.get(i)));
        return only && filled(line).anyMatch(i -> !Vocabulary.isGeneric(labels.get(i)));
    }

    /** Whether a line has headings of section 四 and nothing else. */
    static boolean areReviews(RowLine line, List<Label> labels) {
        boolean only = filled(line).allMatch(i -> Vocabulary.isReviewHeading(labels.get(i)));
        return only && filled(line).anyMatch(i -> !Vocabulary.isGeneric(labels.get(i)));
    }

    private static IntStream filled(RowLine line) {
        return IntStream.range(0, line.parts().size())
                .filter(i -> !line.parts().get(i).isEmpty());
    }
}
