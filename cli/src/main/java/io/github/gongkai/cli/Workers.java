/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Threads that work out passages ahead of the thread that writes them.
 *
 * <p>They begin files in the order in which they are given, so that the file whose turn it is to be written is always begun. Of each
 * file, a few passages wait at most; the thread that made them then waits, too.
 */
final class Workers implements AutoCloseable {
    /** The most passages of one file that wait. */
    private static final int WAITING = 2;

    private final List<Thread> started = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "gongkai-worker");
            thread.setDaemon(true);
            started.add(thread);
            return thread;
        });
    }

    /** Has passages worked out as soon as a thread is free, and closes them then. */
    Passages ahead(Passages passages) {
        BlockingQueue<Optional<Runnable>> waiting = new ArrayBlockingQueue<>(WAITING);
        Future<?> end = threads.submit(() -> {
            work(passages, waiting);
            return null;
        });
        return new Ahead(passages, waiting, end);
    }

    /** Works out passages, and says where they end, unless nobody takes them any more. */
    private static void work(Passages passages, BlockingQueue<Optional<Runnable>> waiting) throws InterruptedException {
        boolean isTaken = true;
        try (passages) {
            for (Optional<Runnable> next = passages.next(); next.isPresent(); next = passages.next()) {
                waiting.put(next);
            }
        } catch (InterruptedException e) {
            isTaken = false;
            throw e;
        } finally {
            if (isTaken) {
                waiting.put(Optional.empty());
            }
        }
    }

    /** Ends all work, and waits until it has ended. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            for (Thread thread : started) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Passages that another thread works out. */
    private static final class Ahead implements Passages {
        private final Passages passages;
        private final BlockingQueue<Optional<Runnable>> waiting;
        private final Future<?> end;

        Ahead(Passages passages, BlockingQueue<Optional<Runnable>> waiting, Future<?> end) {
            this.passages = passages;
            this.waiting = waiting;
            this.end = end;
        }

        @Override
        public String file() {
            return passages.file();
        }

        @Override
        public long nanos() {
            return passages.nanos();
        }

        @Override
        public Optional<Runnable> next() {
            try {
                Optional<Runnable> next = waiting.take();
                if (next.isEmpty()) {
                    end.get();
                }
                return next;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a file to be checked", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        /** Does nothing: the thread that works them out closes them. */
        @Override
        public void close() {}
    }
}
