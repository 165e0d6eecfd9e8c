/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Locale;
import java.util.ResourceBundle;

/** Why a part of a copy for co-authors is not theirs to change. */
enum Generated {
    /** A table or a number that is made from facts of the report. */
    FACTS,
    /** A picture that lies in a file. */
    PICTURE,
    /** The reference list. */
    REFERENCES,
    /** A heading or a line that the journal asks for. */
    LINE;

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.spinescribe.manuscript.docx.generated");

    /** The sentence that Word shows above the part; Word shows 64 characters at most. */
    String sentence() {
        return SENTENCES.getString(name().toLowerCase(Locale.ROOT));
    }
}
