/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.jacksontwo;

import io.github.gongkai.AnnualReport;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads a report, and writes it. */
public final class Main {

    private Main() {}

    /** Reads from standard input, and writes to standard output. */
    public static void main(String[] arguments) throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        AnnualReport report = mapper.readValue(System.in, AnnualReport.class);
        mapper.writeValue(System.out, report);
    }
}
