/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that takes in reports. */
@SpringBootApplication
public class Application {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
