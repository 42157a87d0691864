package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The checks that are satisfied or not applicable, depending on what a report says beside its figures. */
final class DocumentPlan {
    /** Where the checks stand in the order of all. */
    private final int[] indexes;

    private final @Nullable DocumentRequirement[] requirements;
    private final @Nullable Section[] sections;
    private final @Nullable ZeroForLevels[] zeros;

    DocumentPlan(List<Check> checks) {
        this.indexes = IntStream.range(0, checks.size())
                .filter(i -> checks.get(i).formula() instanceof DocumentRequirement
                        || checks.get(i).formula() instanceof ZeroForLevels)
                .toArray();
        this.requirements = new @Nullable DocumentRequirement[indexes.length];
        this.sections = new @Nullable Section[indexes.length];
        this.zeros = new @Nullable ZeroForLevels[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            Check check = checks.get(indexes[i]);
            Formula formula = check.formula();
            requirements[i] = formula instanceof DocumentRequirement requirement ? requirement : null;
            zeros[i] = formula instanceof ZeroForLevels zero ? zero : null;
            sections[i] = check.place().section().orElse(null);
        }
    }

    /** How many checks there are. */
    int size() {
        return indexes.length;
    }

    /** The checks that are satisfied, as bits, the first the lowest; -1 if one is violated or undecided. For at most 31 checks. */
    int satisfied(AnnualReport report) {
        int satisfied = 0;
        for (int i = 0; i < indexes.length; i++) {
            Verdict verdict = verdict(i, report);
            if (verdict == Verdict.SATISFIED) {
                satisfied |= 1 << i;
            } else if (verdict != Verdict.NOT_APPLICABLE) {
                return -1;
            }
        }
        return satisfied;
    }

    private Verdict verdict(int i, AnnualReport report) {
        DocumentRequirement requirement = requirements[i];
        ZeroForLevels zero = zeros[i];
        if (requirement != null) {
            return DocumentFacts.verdict(requirement, sections[i], report);
        }
        return zero == null ? Verdict.NOT_APPLICABLE : Evaluation.zero(zero, report);
    }

    /** The checks that are satisfied among all verdicts, as {@link #satisfied(AnnualReport)} says it. */
    int satisfied(byte[] verdicts) {
        int satisfied = 0;
        for (int i = 0; i < indexes.length; i++) {
            satisfied |= verdicts[indexes[i]] == Verdicts.SATISFIED ? 1 << i : 0;
        }
        return satisfied;
    }

    /** Puts the verdicts that the bits stand for in their places. */
    void put(int satisfied, byte[] verdicts) {
        for (int i = 0; i < indexes.length; i++) {
            verdicts[indexes[i]] = (satisfied & 1 << i) != 0 ? Verdicts.SATISFIED : Verdicts.NOT_APPLICABLE;
        }
    }
}
