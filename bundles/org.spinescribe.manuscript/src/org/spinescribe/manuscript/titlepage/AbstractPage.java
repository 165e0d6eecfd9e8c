/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.titlepage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;

/** The lines below the abstract. */
public final class AbstractPage {

    private AbstractPage() {
    }

    /** "Keywords: …"; empty when there are none. */
    public static Optional<List<Inline>> keywords(FrontMatter front) {
        return labelled("keywords", String.join(", ", front.keywords()));
    }

    /** "Abbreviations: …"; empty when there are none. */
    public static Optional<List<Inline>> abbreviations(FrontMatter front) {
        return labelled("abbreviations", front.abbreviations().stream()
                .map(abbreviation -> abbreviation.shortForm() + ", " + abbreviation.longForm())
                .collect(Collectors.joining("; ")));
    }

    private static Optional<List<Inline>> labelled(String label, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Inline bold = new Inline.Styled(Style.STRONG, List.of(new Inline.Text(Wording.of(label) + ": ")));
        return Optional.of(List.of(bold, new Inline.Text(text)));
    }
}
