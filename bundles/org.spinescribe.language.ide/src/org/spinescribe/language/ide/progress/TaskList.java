/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import java.util.List;

/**
 * The requirements of a journal or a guideline.
 *
 * @param title the title of the journal or guideline
 */
public record TaskList(String title, List<Task> tasks) {

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /** Returns the number of met requirements. */
    public long done() {
        return count(State.DONE);
    }

    /** Returns the number of requirements that a person must judge. */
    public long toJudge() {
        return count(State.TO_JUDGE);
    }

    /** Returns the number of counted requirements: optional ones that are missing are not counted. */
    public long counted() {
        return tasks.stream().filter(task -> task.state() != State.OPTIONAL).count();
    }

    private long count(State state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }
}
