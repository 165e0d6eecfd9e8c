/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The words of the editor. */
public final class EditorTexts extends NLS {

    public static String source;
    public static String overview;

    static {
        NLS.initializeMessages("org.spinescribe.ui.editor.editor", EditorTexts.class);
    }

    private EditorTexts() {
    }
}
