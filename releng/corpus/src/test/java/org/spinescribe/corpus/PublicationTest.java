/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal and the first year of an article are read from its front matter, whatever follows. */
class PublicationTest {

    @TempDir
    private Path folder;

    private Publication of(String article) throws IOException {
        return Publication.of(Files.writeString(folder.resolve("article.xml"), article));
    }

    @Test
    void theEarliestYearIsUsed() throws IOException {
        assertEquals(new Publication("Spine & Examples", 2019),
                of(Articles.withMistakes("Spine &amp; Examples", 2019, 1)));
    }

    @Test
    void theYearOfAReferenceIsIgnored() throws IOException {
        assertEquals(new Publication("", 0), of("<article><front><article-meta/></front><back><ref-list><ref>"
                + "<element-citation><year>1999</year></element-citation></ref></ref-list></back></article>"));
    }

    @Test
    void theOlderFormOfTheJournalTitleIsRead() throws IOException {
        assertEquals(new Publication("Cases", 2008), of("<article><front>"
                + "<journal-meta><journal-title>Cases</journal-title></journal-meta>"
                + "<article-meta><pub-date pub-type=\"ppub\">"
                + "<month>2</month><year>2008</year></pub-date></article-meta></front></article>"));
    }

    @Test
    void entitiesAndDocumentTypesAreIgnored() throws IOException {
        assertEquals(2010, of("<!DOCTYPE article SYSTEM \"http://localhost:1/none.dtd\" "
                + "[<!ENTITY x SYSTEM \"file:///etc/passwd\">]><article><front><article-meta>"
                + "<title-group><article-title>&x;&Auml;</article-title></title-group>"
                + "<pub-date><year>2010</year></pub-date></article-meta></front></article>").year());
    }

    @Test
    void aFileOtherThanXmlHasNoPublication() throws IOException {
        assertEquals(Publication.UNKNOWN, of("no article"));
    }
}
