/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many files at a time and takes the results in the order of the files. */
public final class InParallel {

    private InParallel() {
    }

    /**
     * Never holds more results than twice the number of processors, so that memory does not grow with the number of
     * files.
     */
    public static <T, R> void each(List<T> items, Function<T, R> work, Consumer<R> take) {
        int workers = Math.clamp(items.size(), 1, Runtime.getRuntime().availableProcessors());
        if (workers == 1) {
            items.forEach(item -> take.accept(work.apply(item)));
            return;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(workers)) {
            Deque<Future<R>> running = new ArrayDeque<>();
            for (T item : items) {
                running.add(executor.submit(() -> work.apply(item)));
                if (running.size() >= 2 * workers) {
                    take.accept(result(running.poll()));
                }
            }
            running.forEach(last -> take.accept(result(last)));
        }
    }

    /** The same for items that come one after the other; each result is taken as soon as it is there. */
    public static <T, R> void asTheyCome(Iterator<T> items, Function<T, R> work, Consumer<R> take) {
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService executor = Executors.newFixedThreadPool(workers)) {
            CompletionService<R> running = new ExecutorCompletionService<>(executor);
            int open = 0;
            while (items.hasNext() || open > 0) {
                if (items.hasNext() && open < 2 * workers) {
                    T item = items.next();
                    running.submit(() -> work.apply(item));
                    open++;
                } else {
                    take.accept(result(next(running)));
                    open--;
                }
            }
        }
    }

    private static <R> Future<R> next(CompletionService<R> running) {
        try {
            return running.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
