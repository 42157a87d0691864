/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.publishedform.narrative.ClaimCheck;
import io.github.gongkai.publishedform.narrative.Claims;
import io.github.gongkai.publishedform.narrative.NarrativeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Checks reports, alone and against those that go with them. */
final class Checker {
    private final Sources sources;
    private final Diagnoser diagnoser;
    private final Set<NarrativeRule> narrativeRules;

    Checker(Sources sources, Diagnoser diagnoser, Set<NarrativeRule> narrativeRules) {
        this.sources = sources;
        this.diagnoser = diagnoser;
        this.narrativeRules = narrativeRules;
    }

    /** The reports in a file, to be read one after the other. */
    ReportFile reports(String file) {
        return sources.reports(FileRole.REPORT, file);
    }

    /** Checks a report by itself. */
    Outcome check(Document document) {
        if (document instanceof Source source) {
            return check(source, Optional.empty(), Optional.empty());
        }
        return new Outcome.Unchecked(document.file(), document.line(), List.of((UnusableFile) document));
    }

    /** Checks the only report in a file against those that are named besides. */
    Outcome check(NamedFile named, CompanionOptions companions, boolean isDeep) {
        List<UnusableFile> unusable = new ArrayList<>();
        named.refused().ifPresent(unusable::add);
        String file = named.file();
        Optional<Source> source =
                unusable.isEmpty() ? sources.report(FileRole.REPORT, file, unusable) : Optional.empty();
        Optional<Source> previous = companions.previous(sources, unusable);
        Optional<Membership> members = companions.members(file, isDeep, sources, unusable);
        if (source.isEmpty() || !unusable.isEmpty()) {
            return new Outcome.Unchecked(file, OptionalLong.empty(), unusable);
        }
        return check(source.get(), previous, members);
    }

    private Outcome check(Source source, Optional<Source> previous, Optional<Membership> members) {
        Dossier dossier = Dossier.of(source.report())
                .withPrevious(previous.map(Source::report))
                .withMembers(members.map(Membership::toMembers));
        CheckResult result = diagnoser.ruleSet().check(dossier);
        List<ClaimCheck> claims = Claims.check(source.report(), result.missingPolicy()).stream()
                .filter(claim -> narrativeRules.contains(claim.rule()))
                .toList();
        return new Outcome.Checked(source, previous, members, dossier, result, claims, diagnoser);
    }
}
