/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.fop.Version;
import org.junit.jupiter.api.Test;

/** The patterns of this package were written for the bytes of one version. */
class FopVersionTest {

    @Test
    void theFopVersionMatchesThePatterns() {
        assertEquals("2.11", Version.getVersion(),
                "Compare each pattern of MendedPdf and CrossReferences with what the new version writes");
    }
}
