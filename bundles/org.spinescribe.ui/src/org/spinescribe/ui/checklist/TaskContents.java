/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.checklist;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The content provider of the checklist: lists with their tasks. */
final class TaskContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object nodes) {
        return ((List<?>) nodes).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((TaskNode) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
        TaskNode line = (TaskNode) node;
        return line.task() == null ? null : new TaskNode(line.list(), -1, null);
    }

    @Override
    public boolean hasChildren(Object node) {
        return ((TaskNode) node).task() == null;
    }
}
