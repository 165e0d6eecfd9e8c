/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;

/** The colours of details behind a label. Those of Eclipse have too little contrast on some backgrounds. */
public final class QuietWords {

    /** The style of counts. */
    public static final Styler COUNT = styler("count");
    /** The style of details. */
    public static final Styler DETAIL = styler("comment");

    private QuietWords() {
    }

    /** Refreshes the labels of a viewer when the colours of the theme change. */
    public static void follow(StructuredViewer viewer) {
        IPropertyChangeListener changed = event -> {
            if (event.getProperty().startsWith(ThemeColour.PREFIX) && !viewer.getControl().isDisposed()) {
                viewer.refresh();
            }
        };
        JFaceResources.getColorRegistry().addListener(changed);
        viewer.getControl().addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(changed));
    }

    private static Styler styler(String colour) {
        return StyledString.createColorRegistryStyler(ThemeColour.PREFIX + colour, null);
    }
}
