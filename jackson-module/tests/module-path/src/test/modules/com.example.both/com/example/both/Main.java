/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.both;

import io.github.gongkai.AnnualReport;

/** Reads a report, and writes it. */
public final class Main {

    private Main() {}

    /** Reads from standard input, and writes to standard output. */
    public static void main(String[] arguments) throws Exception {
        AnnualReport report = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build()
                .readValue(System.in, AnnualReport.class);
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build()
                .writeValue(System.out, report);
    }
}
