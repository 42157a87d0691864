/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormEdition;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The plans of a rule set, for reports of each edition, without or with members, alone and with last year's of each edition. */
final class Plans {
    private final Map<FormEdition, Slot> alone = new EnumMap<>(FormEdition.class);
    private final Map<FormEdition, Map<FormEdition, Slot>> withPrevious = new EnumMap<>(FormEdition.class);

    Plans(RuleSet ruleSet, boolean members) {
        for (FormEdition edition : FormEdition.values()) {
            alone.put(edition, new Slot(ruleSet, edition, null, members));
            Map<FormEdition, Slot> slots = new EnumMap<>(FormEdition.class);
            for (FormEdition previous : FormEdition.values()) {
                slots.put(previous, new Slot(ruleSet, edition, previous, members));
            }
            withPrevious.put(edition, slots);
        }
    }

    EditionPlan of(FormEdition edition, @Nullable FormEdition previous) {
        @Nullable
        Slot slot = previous == null
                ? alone.get(edition)
                : withPrevious.getOrDefault(edition, Map.of()).get(previous);
        if (slot == null) {
            throw new IllegalArgumentException("There is no form of " + edition + ".");
        }
        return slot.plan();
    }

    /** A plan that is made when it is first needed. */
    private static final class Slot {
        private final RuleSet ruleSet;
        private final FormEdition edition;
        private final @Nullable FormEdition previous;
        private final boolean members;
        private final AtomicReference<@Nullable EditionPlan> plan = new AtomicReference<>();

        Slot(RuleSet ruleSet, FormEdition edition, @Nullable FormEdition previous, boolean members) {
            this.ruleSet = ruleSet;
            this.edition = edition;
            this.previous = previous;
            this.members = members;
        }

        EditionPlan plan() {
            EditionPlan made = plan.get();
            if (made == null) {
                made = new EditionPlan(ruleSet, edition, previous, members);
                plan.set(made);
            }
            return made;
        }
    }
}
