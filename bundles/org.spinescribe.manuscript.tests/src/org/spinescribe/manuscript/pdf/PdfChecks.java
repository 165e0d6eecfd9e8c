/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

/** Checks a PDF. */
public final class PdfChecks {

    private PdfChecks() {
    }

    /** veraPDF's violations of the profiles PDF/A-2a and PDF/UA-1. */
    public static List<String> violations(byte[] pdf) throws Exception {
        return new PdfFile(pdf).violations("2a", "ua1");
    }
}
