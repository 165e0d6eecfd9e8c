/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * A manuscript as its file has it, with everything recognised that was certain enough.
 *
 * @param language tag such as {@code en}; empty when the file does not say
 * @param affiliations their texts, in the order of the file
 * @param abstractSections in the order of the file
 * @param abbreviations short forms with their long forms
 * @param statements in the order of the file
 * @param works cited or listed works, in the order of the list
 * @param pictures of the draft, by the names that figures give them
 */
public record Draft(List<DraftInline> title, List<DraftInline> shortTitle, String language, List<Contributor> authors,
        List<Affiliation> affiliations, List<Section> abstractSections, List<Keyword> keywords,
        Map<String, String> abbreviations, List<DraftBlock> highlights, List<DraftBlock> body,
        List<Statement> statements,
        List<Supplement> supplements, List<BibliographyEntry> works, Map<String, PictureData> pictures,
        List<Remark> remarks) {

    public Draft {
        title = List.copyOf(title);
        shortTitle = List.copyOf(shortTitle);
        authors = List.copyOf(authors);
        affiliations = List.copyOf(affiliations);
        abstractSections = List.copyOf(abstractSections);
        keywords = List.copyOf(keywords);
        abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
        highlights = List.copyOf(highlights);
        body = List.copyOf(body);
        statements = List.copyOf(statements);
        supplements = List.copyOf(supplements);
        works = List.copyOf(works);
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
        remarks = List.copyOf(remarks);
    }

    /** The same draft with other pictures. */
    public Draft with(Map<String, PictureData> others) {
        return new Draft(title, shortTitle, language, authors, affiliations, abstractSections, keywords, abbreviations,
                highlights, body, statements, supplements, works, others, remarks);
    }

    /** Where authors work. */
    public record Affiliation(String text, Place place) {
    }

    /** A keyword. */
    public record Keyword(String term, Place place) {
    }

    /** A part of the abstract; its heading may be empty. */
    public record Section(String heading, List<DraftBlock> content, Place place) {
        public Section {
            content = List.copyOf(content);
        }
    }

    /**
     * A statement of the end matter.
     *
     * @param kind word of the language, such as {@code consent}
     */
    public record Statement(String kind, List<DraftBlock> content, Place place) {
        public Statement {
            content = List.copyOf(content);
        }
    }

    /** A file that belongs to the manuscript and is not here. */
    public record Supplement(String name, String file, List<DraftInline> caption, Place place) {
        public Supplement {
            caption = List.copyOf(caption);
        }
    }

    /** The bytes of a picture, read when they are needed. */
    public interface PictureData {
        /**
         * The file of the picture as it is.
         *
         * @throws IOException when it cannot be read
         */
        byte[] read() throws IOException;

        /**
         * Copies the file of the picture, however large it is.
         *
         * @throws IOException when it cannot be read or copied
         */
        default void copyTo(OutputStream out) throws IOException {
            out.write(read());
        }
    }
}
