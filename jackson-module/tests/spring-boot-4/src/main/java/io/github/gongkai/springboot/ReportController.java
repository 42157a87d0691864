/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJsonException;
import io.github.gongkai.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

    @PostMapping("/reports")
    AnnualReport take(@RequestBody AnnualReport report) {
        return report;
    }

    @PostMapping("/filings")
    FormEdition take(@RequestBody Filing filing) {
        return filing.report().edition();
    }

    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException unreadable) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (unreadable.getCause() instanceof GongkaiJsonException refused) {
            problem.setDetail(refused.message(Language.ZH));
        }
        return problem;
    }

    /** A report as part of something else. */
    record Filing(String sender, AnnualReport report) {}
}
