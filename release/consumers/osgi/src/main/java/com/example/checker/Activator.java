/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.checker;

import java.util.function.UnaryOperator;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the checker to other bundles, as a function from a published report to the diagnosis of it. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        UnaryOperator<String> checker = Checker::check;
        context.registerService(UnaryOperator.class, checker, null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }
}
