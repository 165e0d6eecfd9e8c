/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Gives controls names for screen readers. */
public final class Accessible {

    /** The data key under which a control or a button of a tool bar keeps its name. */
    static final String NAME = "org.spinescribe.ui.name";

    private Accessible() {
    }

    /**
     * Names each text field, combo and table in an area after the label before it; controls with a name keep theirs.
     */
    public static void byLabels(Composite area) {
        Control[] children = area.getChildren();
        for (int i = 0; i < children.length; i++) {
            boolean labelled = i > 0 && children[i - 1] instanceof Label label && !label.getText().isBlank();
            if (labelled && children[i].getData(NAME) == null
                    && (children[i] instanceof Text || children[i] instanceof Combo || children[i] instanceof Table)) {
                name(children[i], ((Label) children[i - 1]).getText());
            } else if (children[i] instanceof Composite inner && !(inner instanceof Combo)
                    && !(inner instanceof Table)) {
                byLabels(inner);
            }
        }
    }

    /** Gives a control a name, without the mnemonic {@code &} and colons. The lines of a table keep their own names. */
    public static void name(Control control, String name) {
        String plain = name.replace("&", "").replace(":", "");
        control.setData(NAME, plain);
        GtkName.set(control, plain);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? plain : event.result;
            }
        });
    }
}
