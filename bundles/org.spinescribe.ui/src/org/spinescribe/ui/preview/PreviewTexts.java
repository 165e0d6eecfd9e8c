/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preview;

import org.eclipse.osgi.util.NLS;

/** The messages of the view. */
public final class PreviewTexts extends NLS {

    public static String nothing;
    public static String working;
    public static String noBrowser;
    /** {0} is the reason. */
    public static String notComposed;

    static {
        NLS.initializeMessages("org.spinescribe.ui.preview.preview", PreviewTexts.class);
    }

    private PreviewTexts() {
    }
}
