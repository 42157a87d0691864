/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
module com.example.office {
    requires io.github.gongkai.validation;
    requires org.hibernate.validator;

    // Both read the components of records by reflection.
    opens com.example.office to
            org.hibernate.validator,
            io.github.gongkai.validation;
}
