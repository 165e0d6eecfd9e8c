/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.checklist;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.language.ide.progress.Task;
import org.spinescribe.language.ide.progress.TaskList;

/**
 * A line of the checklist. Two nodes are equal if they have the same place in the same list, so a line stays the same
 * when an edit changes its text.
 *
 * @param task the task; null for the heading of a list
 */
record TaskNode(TaskList list, int place, Task task) {

    static List<TaskNode> of(List<TaskList> lists) {
        List<TaskNode> nodes = new ArrayList<>();
        lists.forEach(list -> nodes.add(new TaskNode(list, -1, null)));
        return nodes;
    }

    List<TaskNode> children() {
        List<TaskNode> nodes = new ArrayList<>();
        if (task == null) {
            list.tasks().forEach(each -> nodes.add(new TaskNode(list, nodes.size(), each)));
        }
        return nodes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskNode node && node.place == place && node.list.title().equals(list.title());
    }

    @Override
    public int hashCode() {
        return list.title().hashCode() + place;
    }
}
