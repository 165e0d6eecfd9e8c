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

/** Numbers of articles, journals and books. */
class LiteratureNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = { "10.1007/s00586-017-5322-1", "https://doi.org/10.1186/1752-1947-7-223", "doi: 10.1000/182",
            "http://dx.doi.org/10.1002/(SICI)1097-0142(19990215)85:4<1<::AID-CNCR1>3.0.CO;2-A", "10.1000.10/123" })
    void doisAreRecognised(String text) {
        assertTrue(Doi.hasForm(Doi.bare(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "10.1007", "s00586-017-5322-1", "10.1007/ s00586", "10.1007/s00586-017-5322-1.",
            "11.1000/1" })
    void anotherTextIsNoDoi(String text) {
        assertFalse(Doi.hasForm(Doi.bare(text)));
    }

    @Test
    void caseAndAddressOfADoiDoNotMatter() {
        assertEquals(Doi.key("https://doi.org/10.1007/ABC"), Doi.key("10.1007/abc"));
    }

    @Test
    void issnsAreChecked() {
        assertTrue(Issn.hasForm("0940-6719") && Issn.hasChecksum("0940-6719"));
        assertTrue(Issn.hasForm("2434561X") && Issn.hasChecksum("2434-561X"));
        assertFalse(Issn.hasChecksum("0940-6718"));
        assertFalse(Issn.hasForm("0940-671"));
    }

    @Test
    void isbnsAreChecked() {
        assertTrue(Isbn.hasForm(Isbn.bare("978-3-16-148410-0")) && Isbn.hasChecksum(Isbn.bare("978-3-16-148410-0")));
        assertTrue(Isbn.hasForm("080442957X") && Isbn.hasChecksum("080442957X"));
        assertFalse(Isbn.hasChecksum("9783161484101"));
        assertFalse(Isbn.hasForm("12345"));
    }

    @Test
    void aLongTextIsHarmless() {
        assertFalse(Doi.hasForm("10.1007/" + "x".repeat(100_000) + " "));
        assertEquals("", Doi.bare("doi:" + " ".repeat(100_000)).strip());
    }
}
