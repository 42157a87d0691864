/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.publishedform.narrative.ClaimCheck;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What became of one report: it was read and checked, or it could not be, or what goes with it could not be read. */
sealed interface Outcome {

    /** The file as it was named on the command line. */
    String file();

    /**
     * A report that was read and checked, with what it was checked against.
     *
     * @param dossier all reports of it
     * @param claims what its narrative says in figures, compared with its tables
     * @param diagnoser what diagnoses it, by the rules of the result
     */
    record Checked(
            Source source,
            Optional<Source> previous,
            Optional<Membership> members,
            Dossier dossier,
            CheckResult result,
            List<ClaimCheck> claims,
            Diagnoser diagnoser)
            implements Outcome {

        @Override
        public String file() {
            return source.file();
        }

        /** The claims with a verdict. */
        List<ClaimCheck> claims(Verdict verdict) {
            return claims.stream().filter(claim -> claim.verdict() == verdict).toList();
        }

        /** Which cells must be wrong; worked out on each call. */
        Diagnosis diagnosis() {
            return diagnoser.diagnose(dossier);
        }

        /** Which figures are forced for cells that state none; worked out on each call. */
        Derivation derivation() {
            return diagnoser.derive(dossier);
        }
    }

    /** A file, or a line of one, that was not checked, since itself or a file that goes with it cannot be used. */
    record Unchecked(String file, OptionalLong line, List<UnusableFile> unusable) implements Outcome {}
}
