/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.clinical.privacy.Identifier.Kind;
import org.spinescribe.clinical.words.Beginnings;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DATE          | on 3 May 2019 he came       | 3 May 2019",
        "DATE          | on May 3, 2019 he came      | May 3, 2019",
        "DATE          | in May 2019 he came         | May 2019",
        "DATE          | on 2019-05-03 he came       | 2019-05-03",
        "DATE          | in 2019 he came             | ''",
        "DATE          | he may 3 mm                 | ''",
        "AGE_OVER_89   | a 91-year-old man           | 91-year-old",
        "AGE_OVER_89   | an 89-year-old man          | ''",
        "NAME          | Mrs. Example came            | Mrs. Example",
        "NAME          | the Frankel grade           | ''",
        "INITIALS      | the patient A.B. came       | patient A.B.",
        "RECORD_NUMBER | MRN: 1234567                | MRN: 1234567",
        "RECORD_NUMBER | case number 3               | ''",
        "TELEPHONE     | tel. 022-717-7245           | tel. 022-717-7245",
        "TELEPHONE     | 120/80 mmHg                 | ''",
        "EMAIL         | to a.b@example.org now      | a.b@example.org",
        "ADDRESS       | at 12 Example Street        | 12 Example Street",
        "INSTITUTION   | at Example City Hospital    | Example City Hospital",
        "INSTITUTION   | at our hospital             | ''",
        "DEVICE_NUMBER | serial number AB-123        | serial number AB-123",
        "EXACT_AGE     | a 46-year-old man           | 46-year-old",
    })
    void identifiersAreFoundAndLookAlikesAreNot(Kind kind, String text, String words) {
        String found = find(kind, text).stream().map(identifier -> text.substring(identifier.start(), identifier.end()))
                .reduce("", String::concat);
        assertEquals(words, found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "1", "A ", "Ab ", "1-", "+1 ", "a@", "Mr ", "of the ", "MRN ", "12 A", "(", "www.a" })
    void aHundredThousandRepeatedCharactersAreHarmless(String repeated) {
        String text = repeated.repeat(100_000 / repeated.length());
        for (Kind kind : Kind.values()) {
            aFoundIdentifierLiesInTheText(kind, text);
        }
    }

    @Property
    void aFoundIdentifierLiesInTheText(@ForAll Kind kind, @ForAll String text) {
        find(kind, text).forEach(identifier -> assertTrue(
                identifier.start() >= 0 && identifier.start() < identifier.end() && identifier.end() <= text.length()));
    }

    private static List<Identifier> find(Kind kind, String text) {
        return Identifiers.find(kind, text, Beginnings.of(text));
    }
}
