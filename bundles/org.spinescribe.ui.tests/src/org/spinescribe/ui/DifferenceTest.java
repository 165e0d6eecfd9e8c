/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.ui.recovery.Difference;

/** Tests that restored text and text typed meanwhile both stay. */
class DifferenceTest {

    @ParameterizedTest
    @CsvSource({
            // saved text, text restored from the last session, text typed in this session, expected merge
            "He fell., He fell twice., He fell., He fell twice.",
            "He fell., He fell twice., Then he fell., Then he fell twice.",
            "Then he fell., He fell., Then he fell twice., He fell twice.",
            "He fell., He fell twice., He fell hard., He fell hard twice.",
            "one two three, one three, one 2 three, one 2 three",
            "one two three, one three, 1 two three, 1 three",
            "a, b, c, cb",
    })
    void restoredAndTypedTextAreMerged(String saved, String left, String typed, String both) {
        Difference change = Difference.between(saved, left).behind(Difference.between(saved, typed));
        assertEquals(both, new StringBuilder(typed).replace(change.offset(), change.offset() + change.length(),
                change.text()).toString());
    }
}
