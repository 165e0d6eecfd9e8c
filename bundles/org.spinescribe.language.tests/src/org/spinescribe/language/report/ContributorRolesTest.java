/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributorRolesTest {

    @Test
    void eachRoleIsFoundByNameAndTitle() {
        for (String name : ContributorRoles.names()) {
            assertEquals(name, ContributorRoles.name(ContributorRoles.title(name)));
            assertEquals(name, ContributorRoles.name(name));
        }
    }

    /** Journals print the words with one dash or another, and with “and”. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Writing - original draft | writing-original-draft
            Writing—review and editing | writing-review-editing
            DATA CURATION | data-curation
            Surgery | Surgery
            – | –""")
    void printedRoleTitlesAreRecognised(String words, String name) {
        assertEquals(name, ContributorRoles.name(words));
    }
}
