/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conflicts of one part that are looked at together, apart from all others, and the repairs of them. */
final class Group {
    private final List<Conflict> conflicts;

    /** The cells that state what their kind does not admit. */
    private final BitSet inadmissible;

    private @Nullable RepairSearch search;
    private @Nullable Moves moves;

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
    RepairSearch search(Localization localization, boolean apart) {
        RepairSearch known = search;
        if (known == null) {
            moves = apart ? new Moves(localization.root()) : null;
            known = localization.run(this, moves);
            search = known;
        }
        return known;
    }

    /** How far the solutions go; of a group that was searched apart from others. */
    Moves moves() {
        return Objects.requireNonNull(moves);
    }
}
