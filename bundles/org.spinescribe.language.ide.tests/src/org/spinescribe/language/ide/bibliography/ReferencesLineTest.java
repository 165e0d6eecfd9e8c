/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests that a new bibliography is added to the line of references. */
class ReferencesLineTest {

    @Test
    void aNewBibliographyIsAddedAfterTheOthers() {
        assertEquals("references \"a.bib\", \"b.ris\" // ours\n", named("references \"a.bib\" // ours\n", "b.ris"));
        assertEquals("references \"b.ris\"\nconsent none\n", named("references\nconsent none\n", "b.ris"));
    }

    @Test
    void withoutReferencesALineIsAddedAtTheEnd() {
        assertEquals("case report \"A\"\n\nreferences \"a/b.bib\"\n", named("case report \"A\"", "a/b.bib"));
        assertEquals("case report \"A\"\n\nreferences \"b.bib\"\n", named("case report \"A\"\n", "b.bib"));
        assertEquals("references \"b.bib\"\n", named("", "b.bib"));
    }

    @Test
    void aNamedBibliographyIsNotAddedAgain() {
        assertTrue(ReferencesLine.naming("a.bib", ReportAtCaret.of("references \"a.bib\"").report()).isEmpty());
    }

    private static String named(String text, String file) {
        return ReferencesLine.naming(file, ReportAtCaret.of(text).report()).orElseThrow().in(text);
    }
}
