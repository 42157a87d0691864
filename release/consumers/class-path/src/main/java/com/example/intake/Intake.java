/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.intake;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes in a report as it was published: says what is wrong with it, and keeps it as JSON. */
public final class Intake {

    private Intake() {}

    /** Takes the file of the report and the file to write. */
    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        take(Path.of(files[0]), Path.of(files[1]), out);
    }

    static void take(Path published, Path json, PrintStream out) throws IOException {
        Reading reading = PublishedForm.read(Files.readAllBytes(published));
        reading.notes().forEach(note -> out.println(note.message(Language.ZH)));

        AnnualReport report = reading.report();
        RuleSet.standard().check(report).findings().forEach(finding -> out.println(finding.message(Language.ZH)));
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        for (Fault fault : diagnosis.faults()) {
            out.println(diagnosis.headline(fault, Language.ZH));
        }
        Files.writeString(json, GongkaiJson.strict().writePretty(report));
    }
}
