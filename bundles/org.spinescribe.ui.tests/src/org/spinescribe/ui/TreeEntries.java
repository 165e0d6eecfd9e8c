/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The entries of the trees in a window. */
final class TreeEntries {

    private TreeEntries() {
    }

    /** Returns the labels of all entries from top to bottom, with those of closed groups. */
    static List<String> labels(Shell window) {
        return Dialogs.controls(window, Tree.class).flatMap(tree -> Arrays.stream(tree.getItems()))
                .flatMap(TreeEntries::all).map(TreeItem::getText).toList();
    }

    /** A closed group creates its entries only when it is opened. */
    private static Stream<TreeItem> all(TreeItem item) {
        Event open = new Event();
        open.item = item;
        item.getParent().notifyListeners(SWT.Expand, open);
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(TreeEntries::all));
    }
}
