/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are split by their spelling, or by the author's stated family name. */
class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // typed, printed, given, family, suffix
        "Jan van der Meulen   | Jan van der Meulen  | Jan        | van der Meulen | ''",
        "van der Meulen, Jan  | Jan van der Meulen  | Jan        | van der Meulen | ''",
        "López García, Maria  | Maria López García  | Maria      | López García   | ''",
        "Mark H. Bilsky, Jr   | Mark H. Bilsky, Jr  | Mark H.    | Bilsky         | Jr",
        "Suharto              | Suharto             | ''         | Suharto        | ''",
    })
    void theLastWordIsTheFamilyName(String typed, String printed, String given, String family, String suffix) {
        assertEquals(new AuthorName(printed, given, family, suffix, false), AuthorName.of(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // typed, stated, given, family, family first
        "Maria López García    | López García | Maria     | López García | false",
        "Kim Chul-Soo          | Kim          | Chul-Soo  | Kim          | true",
        "NGUYEN Van An         | Nguyen       | Van An    | Nguyen       | true",
        "Maria Lopez García Jr | López García | Maria     | López García | false",
        "López García, Maria   | López García | Maria     | López García | false",
        "Ada Exemplar          | Nobody       | Ada       | Exemplar     | false",
    })
    void theStatedFamilyNameDividesTheName(String typed, String stated, String given, String family, boolean first) {
        AuthorName name = AuthorName.of(typed, stated);
        assertEquals(given, name.given());
        assertEquals(family, name.family());
        assertEquals(first, name.familyFirst());
    }

    @Test
    void groupsHaveNoParts() {
        assertEquals(new AuthorName("Spine Study Group", "", "Spine Study Group", "", true),
                AuthorName.group("Spine Study Group"));
    }
}
