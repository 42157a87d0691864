/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.validation.Consistent;
import io.github.gongkai.validation.FollowsOn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

    @PostMapping("/reports")
    void take(@Consistent @RequestBody AnnualReport report) {}

    @PostMapping("/filings")
    void take(@Valid @RequestBody Filing filing) {}

    @PostMapping("/years")
    void take(@Valid @RequestBody Years years) {}

    @PostMapping("/batches")
    void take(@Valid @RequestBody Batch batch) {}

    /** A report as part of something else. */
    record Filing(
            @NotBlank String sender, @NotNull @Consistent AnnualReport report) {}

    /** A report and the one of the same organ for the year before. */
    @FollowsOn
    record Years(AnnualReport report, AnnualReport previous) {}

    /** Reports of several organs. */
    record Batch(List<@Consistent AnnualReport> reports) {}
}
