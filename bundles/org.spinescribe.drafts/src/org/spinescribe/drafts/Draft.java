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
 * A manuscript read from a file, with the parts that the import recognised with enough certainty.
 *
 * @param language tag such as {@code en}; empty when the file has none
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

    /** The workplace of authors. */
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
     * @param kind its keyword in the language of reports, such as {@code consent}
     */
    public record Statement(String kind, List<DraftBlock> content, Place place) {
        public Statement {
            content = List.copyOf(content);
        }
    }

    /** A supplementary file of the manuscript, which is not part of the draft's file. */
    public record Supplement(String name, String file, List<DraftInline> caption, Place place) {
        public Supplement {
            caption = List.copyOf(caption);
        }
    }

    /** The bytes of a picture, read on demand. */
    public interface PictureData {
        /**
         * The unchanged file of the picture.
         *
         * @throws IOException when it cannot be read
         */
        byte[] read() throws IOException;

        /**
         * Copies the file of the picture, of any size.
         *
         * @throws IOException when it cannot be read or copied
         */
        default void copyTo(OutputStream out) throws IOException {
            out.write(read());
        }
    }
}
