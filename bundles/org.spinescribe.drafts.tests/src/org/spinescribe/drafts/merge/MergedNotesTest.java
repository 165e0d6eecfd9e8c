/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that co-authors add, change and remove, tracked and not. */
class MergedNotesTest extends EditedCopy {

    private static final String NOTE
            = "^[Two reports name it, and neither of them says for how long.]";

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aNewNoteIsWrittenAtTheMark(boolean tracked) throws Exception {
        track(tracked);
        word.addNote(word.runWith("fixation with screws"), "fixation".length(), "Of *titanium*.");

        assertEquals("^[Of *titanium*.]", returned().getFirst().behind());
        assertTaken(report.replace("fixation with", "fixation^[Of \\*titanium\\*.] with"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aNewNoteBeforeAnotherKeepsTheOther(boolean tracked) throws Exception {
        track(tracked);
        word.addNote(word.runWith("They grow slowly"), 2, "Of this kind.");
        word.insert(word.runWith("Two reports name it"), "Two reports".length(), " only");

        assertTaken(report.replace(" They grow slowly", " ^[Of this kind.]They grow slowly")
                .replace("Two reports name", "Two reports only name"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aNoteIsRemovedWithTheMark(boolean tracked) throws Exception {
        track(tracked);
        word.removeNote("Two reports name it");

        assertEquals(NOTE, returned().getFirst().before());
        assertTaken(report.replace(NOTE, ""));
        assertEquals(1, returned().size());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void removingANoteKeepsTheOther(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND).replace("They grow slowly", "They grow^[As a rule.] slowly"));
        track(tracked);
        word.removeNote("As a rule");
        word.insert(word.runWith("Two reports name it"), "Two reports".length(), " only");

        assertEquals(List.of(true, true), returned().stream().map(Proposal::isApplicable).toList());
        assertTaken(report.replace("^[As a rule.]", "").replace("Two reports name", "Two reports only name"));
    }
}
