/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The headings that come with SpineScribe, looked up as authors write them. */
class VocabularyTest {

    private static final Vocabulary SPINE = Vocabularies.bundled();

    @Test
    void findsHeadingsByNameEntryTermOrVariant() {
        assertEquals("HEADING: Hemangiopericytoma", found("hemangiopericytoma"));
        assertEquals("ENTRY_TERM: Spinal Cord Diseases", found("Myelopathy"));
        assertEquals("ENTRY_TERM: Cervical Vertebrae", found("cervical spine"));
        assertEquals("ENTRY_TERM: Diskectomy", found("Discectomy"));
        assertEquals("VARIANT: Giant Cell Tumor of Bone", found("Giant cell tumours of bone"));
        assertEquals("VARIANT: Spinal Neoplasms", found("Neoplasms, Spinal"));
        assertEquals("VARIANT: Case Reports", found("case report"));
        assertEquals("nothing", found("Spondylectomy"));
        assertEquals("nothing", found(""));
        assertEquals("nothing", found("of the"));
    }

    @Test
    void suggestsSimilarHeadings() {
        assertEquals(List.of("Hemangiopericytoma"), guessed("Hemangiopericitoma"));
        assertEquals(List.of("Spinal Cord Diseases"), guessed("Mielopathy"));
        assertEquals("Kyphosis", guessed("Kyposis").getFirst());
        assertEquals(List.of(), guessed("Spondylectomy"));
        assertEquals(List.of(), guessed("xy"));
        assertTrue(guessed("lordos").size() <= 3);
    }

    @Test
    void findsPartsAndBroaderHeadings() {
        assertEquals(List.of("Osteosarcoma", "Spine"), parts("osteosarcoma of the spine"));
        assertEquals(List.of("Cervical Vertebrae", "Chordoma"), parts("cervical spine chordoma"));
        assertEquals(List.of(), parts("adjacent segment disease"));
        Heading fusion = SPINE.find("Spinal Fusion").orElseThrow().heading();
        assertEquals(List.of("Arthrodesis"), SPINE.broader(fusion).stream().map(Heading::name).toList());
        assertEquals(Optional.of(fusion), SPINE.heading("D013123"));
        assertEquals(Optional.empty(), SPINE.heading("D999999"));
    }

    @Test
    void isASelectionOfMesh() {
        assertFalse(SPINE.complete());
        assertEquals(2024, SPINE.year());
    }

    @Property(tries = 300)
    void takesAnyText(@ForAll String term) {
        SPINE.find(term);
        SPINE.suggest(term);
        SPINE.parts(term);
        Synonyms.headings(term);
        OutdatedTerm.of(term);
    }

    private static String found(String term) {
        return SPINE.find(term).map(match -> match.kind() + ": " + match.heading().name()).orElse("nothing");
    }

    private static List<String> guessed(String term) {
        return SPINE.suggest(term).stream().map(suggestion -> suggestion.heading().name()).toList();
    }

    private static List<String> parts(String term) {
        return SPINE.parts(term).stream().map(Heading::name).toList();
    }
}
