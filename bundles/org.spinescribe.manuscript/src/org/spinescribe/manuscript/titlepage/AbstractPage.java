/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.titlepage;

import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Keyword;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Origin;

/** The line below the abstract. */
public final class AbstractPage {

    private AbstractPage() {
    }

    /** "Keywords: …" with the journal's separator; empty when there are none. */
    public static Optional<List<Inline>> keywords(Manuscript manuscript) {
        FrontMatter front = manuscript.front();
        if (front.keywords().isEmpty()) {
            return Optional.empty();
        }
        Inline label = new Inline.Styled(Style.STRONG, List.of(new Inline.Text(Wording.of("keywords") + ": ")));
        String separator = separator(manuscript);
        Origin.Builder origin = new Origin.Builder();
        for (Keyword keyword : front.keywords()) {
            origin.made(keyword == front.keywords().getFirst() ? 0 : separator.length())
                    .add(keyword.origin(), keyword.term().length());
        }
        return Optional.of(List.of(label, new Inline.Text(String.join(separator, front.terms()), origin.build())));
    }

    /** The separator of keywords; a keyword with a comma, such as “Injections, Epidural”, needs semicolons. */
    private static String separator(Manuscript manuscript) {
        String wanted = manuscript.layout().keywordSeparator();
        return manuscript.front().terms().stream().anyMatch(term -> term.contains(wanted.strip())) ? "; " : wanted;
    }
}
