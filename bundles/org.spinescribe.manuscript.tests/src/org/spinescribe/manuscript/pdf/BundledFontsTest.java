/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The bundled fonts have the basic characters of every text. */
class BundledFontsTest {

    /** The choice of fonts relies on this. */
    @Test
    void everyFaceHasAscii() {
        for (String family : BundledFonts.faces().stream().map(FontFace::family).collect(Collectors.toSet())) {
            for (int character = ' '; character <= '~'; character++) {
                assertTrue(BundledFonts.has(family, character), family + ": " + Character.toString(character));
            }
        }
    }
}
