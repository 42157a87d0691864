package io.github.gongkai.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conflicts of one part that are looked at together, apart from all others, and the repairs of them. */
final class Group {
    private final List<Conflict> conflicts;

    /** The cells that state what their kind does not admit. */
    private final BitSet inadmissible;

    private @Nullable RepairSearch search;

    Group(List<Conflict> conflicts, BitSet inadmissible) {
        this.conflicts = conflicts;
        this.inadmissible = inadmissible;
    }

    static Group of(Group one, Group other) {
        List<Conflict> conflicts = new ArrayList<>(one.conflicts);
        conflicts.addAll(other.conflicts);
        BitSet inadmissible = (BitSet) one.inadmissible.clone();
        inadmissible.or(other.inadmissible);
        return new Group(conflicts, inadmissible);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    BitSet inadmissible() {
        return inadmissible;
    }

    boolean meets(Group other) {
        return conflicts.stream()
                .anyMatch(one ->
                        other.conflicts.stream().anyMatch(another -> one.cells().intersects(another.cells())));
    }

    /** The search for the repairs of these conflicts alone, run once. */
    RepairSearch search(Part part, Simplex root, Simplex original, BitSet changeable, Diagnoser diagnoser) {
        RepairSearch known = search;
        if (known == null) {
            Work work = new Work(diagnoser.maxSteps());
            Simplex start = root.copy(work);
            for (Conflict conflict : conflicts) {
                int variable = conflict.variable();
                start.bound(variable, original.least(variable), original.most(variable));
            }
            known = new RepairSearch(part, start, inadmissible, changeable, diagnoser.maxCells(), work);
            known.run(work);
            search = known;
        }
        return known;
    }
}
