/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.IOException;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** A text that fits on no page. */
public final class LostTextException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final String words;

    LostTextException(String words) {
        super(Messages.of(ResourceBundle.getBundle("org.spinescribe.manuscript.pdf.pdf"), "lost",
                words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words));
        this.words = words;
    }

    /** Where the missing text begins. */
    public String words() {
        return words;
    }
}
