/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Citation.Part;

/** Citations by author and year, each work as the style prints it, in the author's order. */
final class AuthorDateCitations implements CitationText {

    private final StyleSettings settings;
    private final Engine engine;

    AuthorDateCitations(StyleSettings settings, Engine engine) {
        this.settings = settings;
        this.engine = engine;
    }

    @Override
    public Inline.Citation of(List<WorkInCitation> works) {
        List<Part> parts = new ArrayList<>();
        text(settings.prefix(), parts);
        for (WorkInCitation work : works) {
            if (work != works.getFirst()) {
                text(settings.delimiter(), parts);
            }
            text(work.prefix().isEmpty() ? "" : work.prefix() + " ", parts);
            parts.add(new Part(printed(work), Optional.of(work.key())));
        }
        text(settings.suffix(), parts);
        return new Inline.Citation(parts, settings.superscript());
    }

    /** Cuts the author off, as citeproc-java cannot: the text from the year on remains. */
    private String printed(WorkInCitation work) {
        String citation = withoutFrame(engine.inText(work));
        int year = citation.indexOf(engine.year(work.key()));
        return work.suppressAuthor() && year > 0 ? citation.substring(year) : citation;
    }

    private String withoutFrame(String citation) {
        int from = citation.startsWith(settings.prefix()) ? settings.prefix().length() : 0;
        int to = citation.length() - (citation.endsWith(settings.suffix()) ? settings.suffix().length() : 0);
        return citation.substring(from, to);
    }

    private static void text(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, Optional.empty()));
        }
    }
}
