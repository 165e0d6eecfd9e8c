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

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;

/** The proposals and comments in the view of co-authors, as its reader sees them. */
final class ProposalsList {

    /** Identifier of the view. */
    static final String VIEW = "org.spinescribe.ui.coauthors.view";

    private ProposalsList() {
    }

    /** The texts of all lines, from top to bottom. */
    static List<String> lines() {
        return items().map(TreeItem::getText).filter(text -> !text.isEmpty()).toList();
    }

    /** Waits until the view has a number of proposals. */
    static void waitForProposals(String state, int count) {
        Workbench.waitFor(state, () -> items().filter(item -> item.getText().matches("\\d+\\. .*"))
                .count() == count);
    }

    /** Selects the first line that contains some words. */
    static void choose(String words) {
        TreeItem item = items().filter(each -> each.getText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + lines()));
        Tree tree = item.getParent();
        tree.setFocus();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        Workbench.work();
    }

    /** Presses a button of the view. */
    static void press(String label) {
        Dialogs.controls(Workbench.window().getShell(), Button.class)
                .filter(button -> button.isVisible() && button.getText().replace("&", "").equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label)).notifyListeners(SWT.Selection, new Event());
        Workbench.work();
    }

    /** Accepts all proposals of the author of the selected proposal. */
    static void acceptAllOfAuthor() {
        IViewPart view = Workbench.page().findView(VIEW);
        Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals("Accept All of Author")).findFirst().orElseThrow().run();
        Workbench.work();
    }

    private static Stream<TreeItem> items() {
        return Dialogs.controls(Workbench.window().getShell(), Tree.class)
                .filter(tree -> tree.isVisible() && tree.getData(VIEW) != null)
                .flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(ProposalsList::withChildren);
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(ProposalsList::withChildren));
    }
}
