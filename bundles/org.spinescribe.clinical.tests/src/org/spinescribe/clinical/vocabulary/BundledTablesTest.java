/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The tables of headings, synonyms and outdated terms that come with SpineScribe. */
class BundledTablesTest {

    private static final List<Heading> HEADINGS = SpineVocabulary.headings();

    @Test
    void headingsAreUniqueAndWellFormed() {
        assertTrue(HEADINGS.size() >= 300);
        assertEquals(HEADINGS.size(), HEADINGS.stream().map(Heading::identifier).distinct().count());
        assertAll(HEADINGS.stream().map(heading -> () -> assertTrue(heading.identifier().matches("D\\d{6}(\\d{3})?")
                && heading.treeNumbers().stream().allMatch(number -> number.matches("[A-Z]\\d\\d(\\.\\d{3})*")),
                heading::toString)));
    }

    @Test
    void synonymsPointToHeadingsAndAreNoTerms() {
        Set<String> names = HEADINGS.stream().map(Heading::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (List<String> row : BundledRows.read("synonyms.tsv")) {
            assertTrue(names.containsAll(Arrays.asList(row.get(1).split(" \\| "))), () -> row.get(1));
            for (String term : row.get(0).split(" \\| ")) {
                assertTrue(seen.add(FormKey.of(term)), () -> term + " is listed twice");
                assertTrue(Vocabularies.bundled().find(term).isEmpty(), () -> term + " is in the vocabulary");
            }
        }
        assertEquals(List.of("Orthopedic Procedures", "Spine"), Synonyms.headings("Spondylectomies"));
        assertEquals(List.of(), Synonyms.headings("Spine"));
    }

    @Test
    void outdatedTermsNameTheirSource() {
        OutdatedTerm pericytes = OutdatedTerm.of("Haemangiopericytoma").orElseThrow();
        assertEquals("Solitary Fibrous Tumors", pericytes.instead());
        assertAll(BundledRows.read("outdated.tsv").stream().map(row -> () -> assertTrue(row.get(2)
                .matches(".*\\d{4}.*"))));
    }

    /**
     * {@code -Dspinescribe.mesh=desc2024.xml.gz} compares every row with MeSH itself, which is not part of the
     * project.
     */
    @Test
    @EnabledIfSystemProperty(named = "spinescribe.mesh", matches = ".+")
    void everyRowMatchesMesh() throws Exception {
        MeshFile mesh = MeshFile.read(Path.of(System.getProperty("spinescribe.mesh")));
        Map<String, Heading> published = mesh.headings().stream().collect(
                Collectors.toMap(Heading::identifier, Function.identity()));
        assertAll(HEADINGS.stream().map(heading -> () -> assertAsPublished(heading,
                published.get(heading.identifier()))));
        Vocabulary whole = new Vocabulary(VocabularyIndex.open(ByteBuffer.wrap(InstalledVocabulary.index(mesh))),
                true);
        Stream<String> synonyms = BundledRows.read("synonyms.tsv").stream().flatMap(row -> Stream.of(row.get(0)
                .split(" \\| ")));
        assertAll(synonyms.map(term -> () -> assertTrue(whole.find(term).isEmpty(), () -> term + " is in MeSH")));
    }

    private static void assertAsPublished(Heading heading, Heading published) {
        assertEquals(published.name(), heading.name());
        assertEquals(published.treeNumbers(), heading.treeNumbers());
        assertTrue(published.entryTerms().containsAll(heading.entryTerms()), heading::name);
    }
}
