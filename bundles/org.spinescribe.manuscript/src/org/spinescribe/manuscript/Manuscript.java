/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * One case report, ready to be typeset.
 *
 * @param language BCP 47 tag of the text, such as {@code en-GB}
 * @param front title page, abstract and keywords
 * @param body headings, paragraphs, lists, tables and figures in reading order
 * @param statements consent, funding and the like, in the order of print
 * @param references the reference list in the order of print; empty when the report cites nothing
 * @param layout how the journal wants the page
 * @param journal the target journal; empty when the report names none
 * @param supplements the files submitted beside the manuscript, by their numbers
 */
public record Manuscript(String language, FrontMatter front, List<Block> body, List<Statement> statements,
        List<Reference> references, PageLayout layout, Optional<TargetJournal> journal,
        List<Supplement> supplements) {

    /** A manuscript without supplementary files. */
    public Manuscript(String language, FrontMatter front, List<Block> body, List<Statement> statements,
            List<Reference> references, PageLayout layout, Optional<TargetJournal> journal) {
        this(language, front, body, statements, references, layout, journal, List.of());
    }

    /** A manuscript for no journal. */
    public Manuscript(String language, FrontMatter front, List<Block> body, List<Statement> statements,
            List<Reference> references, PageLayout layout) {
        this(language, front, body, statements, references, layout, Optional.empty());
    }

    /** The same manuscript on another page. */
    public Manuscript with(PageLayout page) {
        return new Manuscript(language, front, body, statements, references, page, journal, supplements);
    }

    public Manuscript {
        body = List.copyOf(body);
        statements = List.copyOf(statements);
        references = List.copyOf(references);
        supplements = List.copyOf(supplements);
    }
}
