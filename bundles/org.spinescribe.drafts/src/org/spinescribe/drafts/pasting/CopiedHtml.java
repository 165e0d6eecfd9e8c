/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** HTML of the clipboard, with the works of its citations. */
public final class CopiedHtml {

    /** Fields of a work that reference managers store, but no citation prints. */
    private static final Set<String> UNCITED = Set.of("abstract", "keywords");

    private final FieldTokens html;

    private CopiedHtml(FieldTokens html) {
        this.html = html;
    }

    /** Reads HTML, or the fragment of it that a program has marked as copied. */
    public static CopiedHtml of(String html) {
        return new CopiedHtml(new FieldTokens(HtmlTokens.of(PastedHtml.fragment(html))));
    }

    /** The works of the completely read citations, each once, with the keys that {@link #read} asks for. */
    public List<BibliographyEntry> works() {
        Set<String> cited = html.tokens().stream().filter(HtmlToken.Replaced.class::isInstance)
                .map(HtmlToken.Replaced.class::cast).flatMap(replaced -> replaced.by().stream())
                .flatMap(citation -> citation.works().stream()).map(DraftInline.Cited.Work::key)
                .collect(Collectors.toSet());
        return html.works().stream().filter(work -> cited.contains(work.key()))
                .map(work -> work.without(UNCITED)).toList();
    }

    /**
     * Reads the copied text.
     *
     * @param keys of the report, by the keys of the works; a citation with a missing work becomes its printed text
     */
    public PastedHtml.Reading read(Map<String, String> keys) {
        PastedHtml.Reading read = PastedHtml.read(html.tokens(), keys);
        return new PastedHtml.Reading(read.blocks(), read.pictures(), read.printed() + html.unread(), read.lists());
    }
}
