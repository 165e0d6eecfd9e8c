/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    /** The sample iDs of orcid.org, one of them with the check character X. */
    @ParameterizedTest
    @ValueSource(strings = { "0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X" })
    void sampleIdentifiersAreValid(String orcid) {
        assertTrue(Orcid.hasForm(orcid));
        assertTrue(Orcid.hasChecksum(orcid));
    }

    @Test
    void everySingleWrongDigitIsFound() {
        String orcid = "0000-0002-1825-0097";
        for (int place = 0; place < orcid.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (orcid.charAt(place) != '-' && orcid.charAt(place) != digit) {
                    String wrong = orcid.substring(0, place) + digit + orcid.substring(place + 1);
                    assertFalse(Orcid.hasChecksum(wrong), wrong);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0000-0002-1825-009", "0000000218250097", "0000-0002-1825-009x",
            "0000-0002-1825-00977", "X000-0002-1825-0097" })
    void otherFormsAreRefused(String text) {
        assertEquals(false, Orcid.hasForm(text));
    }
}
