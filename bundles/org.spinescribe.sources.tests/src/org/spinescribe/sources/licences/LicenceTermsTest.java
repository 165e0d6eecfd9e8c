/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.licences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The licences of Creative Commons by their identifiers. */
class LicenceTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC-BY-4.0       | CC BY 4.0       | Creative Commons Attribution 4.0 International | \
            https://creativecommons.org/licenses/by/4.0/
            cc-by-nc-nd-4.0 | CC BY-NC-ND 4.0 | \
            Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International | \
            https://creativecommons.org/licenses/by-nc-nd/4.0/
            CC-BY-NC-SA-3.0 | CC BY-NC-SA 3.0 | Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported | \
            https://creativecommons.org/licenses/by-nc-sa/3.0/
            CC-BY-2.5       | CC BY 2.5       | Creative Commons Attribution 2.5 Generic | \
            https://creativecommons.org/licenses/by/2.5/
            CC0-1.0         | CC0 1.0         | Creative Commons Zero 1.0 Universal | \
            https://creativecommons.org/publicdomain/zero/1.0/
            """)
    void haveTheNamesOfCreativeCommons(String identifier, String shortName, String title, String address) {
        LicenceTerms terms = LicenceTerms.of(identifier).orElseThrow();
        assertEquals(shortName, terms.shortName());
        assertEquals(title, terms.title());
        assertEquals(address, terms.address());
    }

    @ParameterizedTest
    @ValueSource(strings = { "CC-BY", "CC-BY-5.0", "CC-BY-4.5", "CC-SA-ND-4.0", "CC-BY-ND-SA-4.0", "MIT", "" })
    void otherIdentifiersAreUnknown(String identifier) {
        assertEquals(Optional.empty(), LicenceTerms.of(identifier));
    }

    @Test
    void allUsualLicencesAreKnown() {
        assertTrue(LicenceTerms.usual().stream().allMatch(name -> LicenceTerms.of(name).isPresent()));
    }
}
