/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import java.util.List;

/**
 * What a journal or a guideline asks for.
 *
 * @param title of the journal or guideline
 */
public record TaskList(String title, List<Task> tasks) {

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /** How many things are there. */
    public long done() {
        return count(State.DONE);
    }

    /** How many things may be there, which a person must say. */
    public long toJudge() {
        return count(State.TO_JUDGE);
    }

    /** How many things count: what need not be there does not when it is not. */
    public long counted() {
        return tasks.stream().filter(task -> task.state() != State.OPTIONAL).count();
    }

    private long count(State state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }
}
