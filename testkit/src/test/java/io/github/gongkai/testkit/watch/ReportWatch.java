/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.watch;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/**
 * Sees every report that is built in this virtual machine, on any thread, by a hook at the end of its constructor, and checks
 * what must hold of it.
 */
public final class ReportWatch {
    /** Set to {@code off}, it sees nothing: where each of thousands of processes would have to be hooked. */
    private static final String SWITCH = "gongkai.watch";

    private static final String HOOK = "io.github.gongkai.built";
    private static final int MOST_WAITING = 500;

    private static final ReportWatch INSTANCE = installed();

    /** How many reports are remembered that were checked. */
    private static final int REMEMBERED = 1000;

    private final List<ReportInvariant> invariants = new ArrayList<>();
    private final Queue<AnnualReport> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    /** The last reports that were checked: what holds of one holds of any that is equal. */
    private final Map<AnnualReport, Boolean> checked = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AnnualReport, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    /** Whether this thread is checking, and builds reports only for that. */
    private final ThreadLocal<Boolean> checking = ThreadLocal.withInitial(() -> false);

    private ReportWatch() {
        invariants.add(new RebuiltInvariant());
        ServiceLoader.load(ReportInvariant.class).forEach(invariants::add);
    }

    /** Returns the watch, which has seen every report since it was first asked for. */
    public static ReportWatch get() {
        return INSTANCE;
    }

    private static ReportWatch installed() {
        ReportWatch watch = new ReportWatch();
        if ("off".equals(System.getProperty(SWITCH))) {
            return watch;
        }
        Consumer<Object> hook = report -> {
            // Some tests load the classes anew, and their reports are not of this type.
            if (report instanceof AnnualReport ours) {
                watch.built(ours);
            }
        };
        System.getProperties().put(HOOK, hook);
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .type(named("io.github.gongkai.ImmutableAnnualReport"))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(AtTheEnd.class).on(isConstructor())))
                .installOn(ByteBuddyAgent.install());
        return watch;
    }

    /** Becomes part of the constructor, which sees the classes of the JDK and its own only. */
    static final class AtTheEnd {
        private AtTheEnd() {}

        @Advice.OnMethodExit
        @SuppressWarnings("unchecked")
        static void exit(@Advice.This Object report) {
            ((Consumer<Object>) System.getProperties().get(HOOK)).accept(report);
        }
    }

    private void built(AnnualReport report) {
        if (!checking.get()) {
            waiting.add(report);
            if (count.incrementAndGet() > MOST_WAITING) {
                check();
            }
        }
    }

    /** Checks the reports that have been built since the last time. */
    private void check() {
        checking.set(true);
        try {
            for (AnnualReport report = waiting.poll(); report != null; report = waiting.poll()) {
                count.decrementAndGet();
                check(report);
            }
        } finally {
            checking.set(false);
        }
    }

    private void check(AnnualReport report) {
        if (isComplete(report) && checked.put(report, true) == null) {
            for (ReportInvariant invariant : invariants) {
                try {
                    invariant.check(report);
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            }
        }
    }

    /** Tables of different editions are refused, but only when the report is there already. */
    private static boolean isComplete(AnnualReport report) {
        FormEdition edition = report.edition();
        return report.table(Section.PROACTIVE_DISCLOSURE).edition() == edition
                && report.table(Section.REVIEW_AND_LITIGATION).edition() == edition;
    }

    /**
     * Checks every report that has been built since the last time.
     *
     * @throws AssertionError if one of them is not as any report must be
     */
    public void verify() {
        check();
        Throwable first = failures.poll();
        if (first != null) {
            failures.clear();
            throw new AssertionError("A report that the test built is not as any report must be.", first);
        }
    }
}
