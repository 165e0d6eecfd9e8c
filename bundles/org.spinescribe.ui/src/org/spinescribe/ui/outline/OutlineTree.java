/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.spinescribe.ui.Images;
import org.spinescribe.ui.colours.QuietWords;

/** Sets up the tree of an outline, in the view and in the popup. */
final class OutlineTree {

    private OutlineTree() {
    }

    static void show(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        QuietWords.follow(viewer);
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object nodes) {
            return ((List<?>) nodes).toArray();
        }

        @Override
        public Object[] getChildren(Object node) {
            return ((OutlineNode) node).children().toArray();
        }

        @Override
        public Object getParent(Object node) {
            return ((OutlineNode) node).parent();
        }

        @Override
        public boolean hasChildren(Object node) {
            return !((OutlineNode) node).children().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider
            implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

        @Override
        public String getText(Object node) {
            return ((OutlineNode) node).symbol().getName();
        }

        @Override
        public StyledString getStyledText(Object node) {
            String detail = ((OutlineNode) node).symbol().getDetail();
            StyledString text = new StyledString(getText(node));
            return detail == null || detail.isEmpty() ? text : text.append("  " + detail, QuietWords.COUNT);
        }

        @Override
        public Image getImage(Object node) {
            return Images.of(switch (((OutlineNode) node).symbol().getKind()) {
                case Module -> "casereport";
                case Class -> "author";
                case Enum, Event, EnumMember -> "fact";
                case Object -> "figure";
                case Array -> "table";
                case Package -> "reference";
                case Boolean -> "statement";
                case String -> "section";
                default -> "word";
            });
        }
    }
}
