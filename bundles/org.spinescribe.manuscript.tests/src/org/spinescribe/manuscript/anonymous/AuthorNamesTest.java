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
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.anonymous.AuthorNames.Likeness;
import org.spinescribe.sources.bibliography.PersonName;

/** Which authors in a bibliography are authors of the report. */
class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource({
            // author of the report, given and family name in the bibliography, whether both are one
            "Jo Lee-Smith,J,Lee‐Smith,SAME",
            "Jo Lee-Smith,J,Lee Smith,SAME",
            "Zoë Núñez López,Z,Nunez Lopez,SAME",
            "José García Márquez,J,García Márquez,SAME",
            "José García Márquez,J,García,SAME",
            "Jürgen Müller,J,Mueller,SAME",
            "Juergen Mueller,Jürgen,Müller,SAME",
            "Patrick O'Brien,P,O’Brien,SAME",
            "Anna van der Berg,A,van der Berg,SAME",
            "Anna van der Berg,A,Berg,SAME",
            "Kim Chul-Soo,CS,Kim,SAME",
            "Maria Hoffmann,M H,Fehlings,OTHER",
            "Haruo Kanno,H K,Okada,OTHER",
            "Maria Hoffmann,K,Hoffmann,OTHER",
            "Carl Maria Turner,C P,Turner,OTHER",
            "James Smith,Jane,Smith,PERHAPS",
    })
    void spellingsOfOneNameMatch(String author, String given, String family, Likeness same) {
        assertEquals(same, AuthorNames.of(AuthorName.of(author)).likeness(PersonName.person(given, family)));
    }

    @ParameterizedTest
    @CsvSource({ "Spine Study Group,true", "The Other Group,false" })
    void groupsAreAuthors(String name, boolean same) {
        assertEquals(same, AuthorNames.of(AuthorName.group("Spine Study Group")).likeness(PersonName.group(name))
                == Likeness.SAME);
    }
}
