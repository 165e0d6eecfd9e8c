/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.spinescribe.drafts.coauthors.Standing;
import org.spinescribe.ui.Images;

/** The label provider of the tree. */
final class NodeLabels extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
        return switch ((Node) element) {
            case Node.Change change when change.item().proposal().rejected() ->
                change.label() + " (" + CoAuthorsTexts.rejected + ")";
            case Node.Talk talk when talk.thread().resolved() -> talk.label() + " (" + CoAuthorsTexts.settled + ")";
            case Node node -> node.label();
        };
    }

    @Override
    public Image getImage(Object element) {
        return switch ((Node) element) {
            case Node.Change change -> Images.of(change.item().standing().state() == Standing.State.OPEN ? "optional"
                    : "judge");
            case Node.Talk talk -> Images.of(talk.thread().resolved() ? "done" : "statement");
            case Node.Group group -> Images.of(group.children().getFirst() instanceof Node.Change ? "author"
                    : "section");
        };
    }
}
