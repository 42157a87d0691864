/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/** What the application says to a request. */
record Answer(int status, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    /** What is wrong with the request. */
    List<Refused> errors() throws Exception {
        return new ObjectMapper().readValue(body, Problem.class).errors();
    }

    /** The paths of what is wrong with it. */
    List<String> paths() throws Exception {
        return errors().stream().map(Refused::path).toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(List<Refused> errors) {}

    record Refused(String path, String cell, String message) {}
}
