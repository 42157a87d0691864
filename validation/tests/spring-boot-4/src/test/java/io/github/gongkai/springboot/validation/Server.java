/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application, at a free port. */
record Server(ConfigurableApplicationContext application, HttpClient client) implements AutoCloseable {

    /** Starts the application. */
    static Server start(Class<?>... sources) {
        return start(List.of(), sources);
    }

    /** Starts the application with these arguments. */
    static Server start(List<String> arguments, Class<?>... sources) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error"));
        return new Server(new SpringApplication(sources).run(all.toArray(String[]::new)), HttpClient.newHttpClient());
    }

    Answer post(String path, String json, String language) throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(json))
                .build();
        return Answer.of(client.send(request, BodyHandlers.ofString()));
    }

    @Override
    public void close() {
        application.close();
    }
}
