/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.spinescribe.ui.Accessible;

/** The tree of proposals and comments. The selection stays near its place when an item is done. */
final class ProposalTree {

    /** The tree expands about this many lines at first; the user can expand more. */
    private static final int MOST_OPEN = 60;

    private final TreeViewer tree;

    ProposalTree(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setContentProvider(new NodeContents());
        tree.setLabelProvider(new NodeLabels());
        Accessible.name(tree.getControl(), CoAuthorsTexts.tree);
        tree.getControl().setData(CoAuthorsView.ID, this);
    }

    TreeViewer viewer() {
        return tree;
    }

    /** Shows other lines; the selection and the collapsed groups stay. */
    void show(List<Node> nodes) {
        Optional<Node> before = chosen();
        List<Node> places = leaves();
        List<String> closed = Arrays.stream(tree.getTree().getItems())
                .filter(item -> !item.getExpanded() && item.getItemCount() > 0).map(TreeItem::getText).toList();
        tree.getControl().setRedraw(false);
        tree.setInput(nodes);
        open(nodes, closed);
        before.ifPresent(node -> chooseAgain(node, places));
        tree.getControl().setRedraw(true);
    }

    private void open(List<Node> nodes, List<String> closed) {
        int opened = 0;
        for (Node node : nodes) {
            int lines = node.children().stream().mapToInt(child -> 1 + child.children().size()).sum();
            if (!closed.contains(node.label()) && (opened == 0 || opened + lines <= MOST_OPEN)) {
                tree.expandToLevel(node, lines > MOST_OPEN ? 1 : AbstractTreeViewer.ALL_LEVELS);
                opened += lines;
            }
        }
    }

    /** Returns the selected line. */
    Optional<Node> chosen() {
        return Optional.ofNullable((Node) tree.getStructuredSelection().getFirstElement());
    }

    /** Returns the proposals and comments in the order of the tree. */
    List<Node> leaves() {
        List<Node> all = new ArrayList<>();
        if (tree.getInput() instanceof List<?> nodes) {
            nodes.forEach(node -> collect((Node) node, all));
        }
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (!(node instanceof Node.Group)) {
            all.add(node);
        }
        node.children().forEach(child -> collect(child, all));
    }

    /** Selects the same proposal or comment again, or the next remaining one if the author has handled it. */
    private void chooseAgain(Node before, List<Node> places) {
        List<Node> now = leaves();
        for (int i = Math.max(0, places.indexOf(before)); i < places.size(); i++) {
            Node wanted = places.get(i);
            Optional<Node> found = now.stream().filter(node -> isSame(node, wanted)).findFirst();
            if (found.isPresent()) {
                choose(found.get());
                return;
            }
        }
    }

    private static boolean isSame(Node one, Node other) {
        return one instanceof Node.Change a && other instanceof Node.Change b
                ? a.item().proposal().number() == b.item().proposal().number()
                : one instanceof Node.Talk c && other instanceof Node.Talk d && c.index() == d.index();
    }

    /** Selects the next or the previous proposal or comment; wraps around at the ends. */
    Optional<Node> step(int by) {
        List<Node> all = leaves();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = chosen().map(all::indexOf).orElse(-1);
        Node next = all.get(at < 0 ? by > 0 ? 0 : all.size() - 1 : Math.floorMod(at + by, all.size()));
        choose(next);
        return Optional.of(next);
    }

    /** Selects the first line for which a condition holds. */
    void choose(Predicate<Node> wanted) {
        leaves().stream().filter(wanted).findFirst().ifPresent(this::choose);
    }

    private void choose(Node node) {
        tree.setSelection(new StructuredSelection(node), true);
    }
}
