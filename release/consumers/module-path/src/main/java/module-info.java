/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
module com.example.office {
    requires io.github.gongkai;
    requires io.github.gongkai.jackson2;
    requires io.github.gongkai.publishedform;
    requires io.github.gongkai.validation;
    requires org.hibernate.validator;

    opens com.example.office to
            org.hibernate.validator;
}
