/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose work is withheld, and which words are an author's name. */
class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource({
            // author of the report, given and family name in the bibliography, whether both are one
            "Jo Lee-Smith,J,Lee‐Smith,true",
            "Jo Lee-Smith,J,Lee Smith,true",
            "Zoë Núñez López,Z,Nunez Lopez,true",
            "José García Márquez,J,García Márquez,true",
            "Jürgen Müller,J,Mueller,true",
            "Patrick O'Brien,P,O’Brien,true",
            "Anna van der Berg,A,van der Berg,true",
            "Anna van der Berg,A,Berg,true",
            "Maria Hoffmann,M H,Fehlings,false",
            "Haruo Kanno,H K,Okada,false",
            "Maria Hoffmann,K,Hoffmann,false",
    })
    void spellingsOfOneNameAreOne(String author, String given, String family, boolean same) {
        assertEquals(same, AuthorNames.of(author).isSame(given, family));
    }

    @ParameterizedTest
    @CsvSource({ "Hoffmann was positive,true", "Hoffmann's sign was positive,false", "Hoffmann’s reflex,false",
            "Hoffmann sign,false", "as Hoffmann's patient,true" })
    void eponymsNameNobody(String text, boolean named) {
        assertEquals(named, AuthorNames.of("Maria Hoffmann").patterns().stream()
                .anyMatch(pattern -> pattern.matcher(text).find()));
    }
}
