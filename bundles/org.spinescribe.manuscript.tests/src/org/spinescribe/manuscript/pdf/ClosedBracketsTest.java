/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.manuscript.pdf.ClosedBrackets.Piece;

class ClosedBracketsTest {

    @Test
    void rightToLeftTextKeepsTheClosingBracket() {
        assertEquals(List.of(new Piece("Seen ", false), new Piece("عند واحد (2 أسابيع)", true),
                new Piece(". Then more.", false)), ClosedBrackets.in("Seen عند واحد (2 أسابيع). Then more."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Seen (at T5), then.", "Seen (عند مريض), then.", "Also שבר בעמוד (T5) and so on.",
        "Then [L5 שבר] more.", "שבר", "" })
    void leftToRightBracketsAreNotMoved(String text) {
        assertEquals(List.of(new Piece(text, false)), ClosedBrackets.in(text));
    }
}
