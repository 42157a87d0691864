/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** What was checked or diagnosed, as an object: a report, last year's, and the members. */
final class DossierJson {
    /** Where reports stand in a document that has a dossier. */
    static final Set<String> REPORTS =
            Set.of("/" + Names.DOSSIER + "/" + Names.REPORT, "/" + Names.DOSSIER + "/" + Names.PREVIOUS);

    private DossierJson() {}

    /** Writes the properties of a dossier. */
    static void write(Dossier dossier, JsonOutput out) throws JacksonException {
        out.name(Names.REPORT);
        ReportWriter.write(dossier.report(), out.generator());
        out.name(Names.PREVIOUS);
        AnnualReport previous = dossier.previous().orElse(null);
        if (previous == null) {
            out.generator().writeNull();
        } else {
            ReportWriter.write(previous, out.generator());
        }
        out.object(Names.MEMBERS, dossier.members().orElse(null), members -> MembersJson.write(members, out));
    }

    static Dossier read(JsonTree json) throws JacksonException {
        Dossier dossier = Dossier.of(json.get(Names.REPORT).report());
        JsonTree previous = json.get(Names.PREVIOUS);
        if (!previous.isNull()) {
            dossier = dossier.withPrevious(previous.report());
        }
        JsonTree members = json.get(Names.MEMBERS);
        return members.isNull() ? dossier : dossier.withMembers(MembersJson.read(members));
    }
}
