/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import org.eclipse.osgi.util.NLS;

/** The words of the import of bibliographies. */
public final class BibliographyTexts extends NLS {

    public static String title;
    public static String files;
    /** {0} is a file. */
    public static String notOne;
    public static String copy;
    public static String copyButton;
    public static String other;
    /** {0} is a file, {1} a sentence. */
    public static String failed;
    public static String unsaved;
    /** {0} is a report. */
    public static String readOnly;
    public static String job;

    static {
        NLS.initializeMessages("org.spinescribe.ui.bibliography.bibliography", BibliographyTexts.class);
    }

    private BibliographyTexts() {
    }
}
