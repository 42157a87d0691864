/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.validation.Consistent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.CREATED)
    AnnualReport take(@Consistent @RequestBody AnnualReport report) {
        return report;
    }
}
