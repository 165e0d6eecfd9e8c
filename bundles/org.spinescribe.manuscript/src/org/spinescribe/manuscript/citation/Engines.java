/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Engines for one style, kept for reuse: making one takes longer than using it, and each serves one thread. */
final class Engines {

    private final String csl;
    private final ConcurrentLinkedQueue<Engine> idle = new ConcurrentLinkedQueue<>();

    Engines(String csl) {
        this.csl = ForEngine.of(csl);
    }

    <T> T with(Function<Engine, T> use) {
        Engine engine = idle.poll();
        if (engine == null) {
            engine = new Engine(csl);
        }
        T result = use.apply(engine);
        idle.add(engine);
        return result;
    }
}
