/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Origin.Kind;
import org.spinescribe.manuscript.Origin.Stretch;

/** Marks printed text as generated from a fact: an edit of the print is then a wish to change the fact. */
final class PrintedFacts {

    private PrintedFacts() {
    }

    /** The same text with the fact as origin. */
    static List<Inline> from(EObject fact, List<Inline> text) {
        Range range = Places.of(fact);
        return text.stream().map(inline -> from(range, inline)).toList();
    }

    private static Inline from(Range range, Inline inline) {
        return switch (inline) {
            case Inline.Text text -> new Inline.Text(text.text(), new Origin(List.of(new Stretch(Kind.FACT,
                    text.text().length(), range.offset(), range.length()))));
            case Inline.Styled styled -> new Inline.Styled(styled.style(),
                    styled.content().stream().map(inner -> from(range, inner)).toList());
            default -> inline;
        };
    }
}
