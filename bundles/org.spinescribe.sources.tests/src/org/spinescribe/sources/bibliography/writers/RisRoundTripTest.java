/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;

/** Data with RIS tags of their own, or with one tag for two purposes, come back unchanged. */
class RisRoundTripTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "@misc{k, title={T}, howpublished={\\url{https://e.org/a}}}                | url        | https://e.org/a",
            "@book{k, title={T}, langid={german}}                                      | language   | german",
            "@book{k, title={T: a long one}, shorttitle={T}}                           | shorttitle | T",
            "@techreport{k, title={T}, issn={0193-6530}}                               | issn       | 0193-6530",
            "@article{k, title={T}, journal={J}, issn={0193-6530}, isbn={9783161484100}} | isbn     | 9783161484100",
            "@article{k, title={T}, journal={J}, issn={0193-6530}, isbn={9783161484100}} | issn     | 0193-6530" })
    void fieldsSurviveRis(String bib, String field, String value) {
        assertEquals(Optional.of(value), through(bib).field(field));
    }

    @Test
    void aKeywordWithACommaStaysOneKeyword() {
        String ris = RisWriter.text(read("@book{k, title={T}, keywords={Colitis, Ulcerative; Spine}}"));
        assertTrue(ris.contains("KW  - Colitis, Ulcerative\nKW  - Spine\n"), ris);
        assertTrue(RisWriter.text(read("@book{k, title={T}, keywords={Spine, Cord}}"))
                .contains("KW  - Spine\nKW  - Cord\n"));
    }

    private static BibliographyEntry through(String bib) {
        return BibliographyReader.read(RisWriter.text(read(bib)), "x.ris").entries().getFirst();
    }

    private static List<BibliographyEntry> read(String bib) {
        return BibliographyReader.read(bib, "x.bib").entries();
    }
}
