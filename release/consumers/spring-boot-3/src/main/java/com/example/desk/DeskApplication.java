/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A desk that takes in annual reports over HTTP. */
@SpringBootApplication
public class DeskApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DeskApplication.class, arguments);
    }
}
