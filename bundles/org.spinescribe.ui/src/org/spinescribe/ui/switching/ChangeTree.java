/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.switching;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.spinescribe.language.ide.switching.Effect;
import org.spinescribe.language.ide.switching.JournalChange;
import org.spinescribe.language.ide.switching.JournalSwitch;
import org.spinescribe.ui.Images;

/** The content provider of the changes, grouped by effect. */
final class ChangeTree implements ITreeContentProvider {

    /** All changes of one effect. */
    record Group(Effect effect, List<JournalChange> changes) {
    }

    @Override
    public Object[] getElements(Object input) {
        return Arrays.stream(Effect.values()).map(effect -> new Group(effect, ((JournalSwitch) input).changes().stream()
                .filter(change -> change.effect() == effect).toList())).filter(group -> !group.changes().isEmpty())
                .toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Group group ? group.changes().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group;
    }

    /** The label provider. */
    static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Group group ? SwitchTexts.of(group.effect(), group.changes().size())
                    : ((JournalChange) element).text();
        }

        @Override
        public Image getImage(Object element) {
            return Images.of(element instanceof Group group ? sign(group.effect()) : switch (((JournalChange) element)
                    .subject()) {
                case LIMITS -> "statistics";
                case SECTIONS -> "section";
                case KEYWORDS -> "word";
                case STATEMENTS -> "statement";
                case REST -> "value";
            });
        }

        private static String sign(Effect effect) {
            return switch (effect) {
                case NEW -> "much";
                case STAYS -> "missing";
                case OTHER -> "optional";
                case GONE -> "done";
            };
        }
    }
}
