/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that all start at the same moment. */
final class Together {
    static final int THREADS = 8;

    private Together() {}

    /** Runs each task on a thread of its own, and returns what they gave. Threads that wait for each other fail after a minute. */
    static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        CountDownLatch ready = new CountDownLatch(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size(), Together::daemon);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return task.call();
                }));
            }
            List<T> given = new ArrayList<>();
            for (Future<T> future : futures) {
                given.add(future.get(1, TimeUnit.MINUTES));
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
