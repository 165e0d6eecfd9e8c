/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The messages of the editor. */
public final class EditorTexts extends NLS {

    public static String source;
    public static String overview;
    public static String abstractPart;
    /** {0} is a number. */
    public static String textWords;
    /** {0} is a part, {1} a number, {2} the words of the whole text. */
    public static String partWords;

    static {
        NLS.initializeMessages("org.spinescribe.ui.editor.editor", EditorTexts.class);
    }

    private EditorTexts() {
    }
}
