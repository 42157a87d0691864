/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
module com.example.closed {
    requires io.github.gongkai.validation;
    requires org.hibernate.validator;

    // Not to the module that reads the two reports.
    opens com.example.closed to
            org.hibernate.validator;
}
