/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, at a free port. */
record Server(ConfigurableApplicationContext application, HttpClient client) implements AutoCloseable {

    /** Starts the application, with these sources of beans beside it. */
    static Server start(Class<?>... beside) {
        SpringApplication application = new SpringApplication(Application.class);
        application.addPrimarySources(List.of(beside));
        return new Server(
                application.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error"),
                HttpClient.newHttpClient());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        application.close();
    }
}
