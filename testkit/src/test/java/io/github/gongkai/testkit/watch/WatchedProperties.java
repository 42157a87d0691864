/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.watch;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Checks, after each try of a property, the reports that it built and was given. */
public final class WatchedProperties implements AroundTryHook {

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters) {
        ReportWatch watch = ReportWatch.get();
        TryExecutionResult result = tried.execute(parameters);
        try {
            watch.verify();
            return result;
        } catch (AssertionError failure) {
            return TryExecutionResult.falsified(failure);
        }
    }
}
