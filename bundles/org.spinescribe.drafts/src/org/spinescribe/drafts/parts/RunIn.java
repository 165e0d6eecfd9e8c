/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;

/** A heading that stands at the start of its paragraph: in bold or italics, or before a colon. */
record RunIn(String heading, List<DraftInline> rest) {

    private static final int LONGEST = 90;
    private static final Pattern COLON = Pattern.compile("^\\s*([^.:：?!]{2,90}?)\\s*[:：]\\s*");

    /** The heading of a paragraph; empty when it has none. */
    static Optional<RunIn> of(List<DraftInline> text) {
        return emphasised(text).or(() -> beforeColon(text));
    }

    private static Optional<RunIn> emphasised(List<DraftInline> text) {
        StringBuilder heading = new StringBuilder();
        int length = 0;
        for (DraftInline inline : text) {
            boolean set = inline instanceof DraftInline.Words words
                    && (words.styles().contains(DraftInline.Style.STRONG)
                    || words.styles().contains(DraftInline.Style.EMPHASIS) || words.text().isBlank());
            if (!set) {
                break;
            }
            heading.append(((DraftInline.Words) inline).text());
            length += ((DraftInline.Words) inline).text().length();
        }
        String words = heading.toString().strip();
        String rest = DraftInline.plain(Spaces.from(text, length));
        boolean ends = words.matches("(?s).*[.:：]") || rest.matches("(?s)\\s*[.:：–—].*") || rest.isBlank();
        if (words.isEmpty() || words.length() > LONGEST || !ends) {
            return Optional.empty();
        }
        int sign = rest.length() - rest.replaceFirst("^[\\s.:：–—]+", "").length();
        return Optional.of(new RunIn(words.replaceFirst("[\\s.:：]+$", ""), Spaces.from(text, length + sign)));
    }

    private static Optional<RunIn> beforeColon(List<DraftInline> text) {
        Matcher colon = COLON.matcher(DraftInline.plain(text));
        return colon.find() && colon.group(1).length() <= LONGEST
                ? Optional.of(new RunIn(colon.group(1).strip(), Spaces.from(text, colon.end()))) : Optional.empty();
    }
}
