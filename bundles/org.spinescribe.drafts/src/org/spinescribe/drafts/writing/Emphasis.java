/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;

/** Prepares emphasis for prose, where it begins and ends at words and never within white space. */
final class Emphasis {

    private Emphasis() {
    }

    /**
     * The same inlines; spaces at the ends of emphasised words stand outside, and neighbours of one look are joined.
     */
    static List<DraftInline> settled(List<DraftInline> inlines) {
        List<DraftInline> settled = new ArrayList<>();
        for (DraftInline inline : Spaces.joined(inlines)) {
            if (inline instanceof DraftInline.Words words && !words.styles().isEmpty()) {
                parts(words, settled);
            } else {
                settled.add(inline);
            }
        }
        return Spaces.joined(settled);
    }

    private static void parts(DraftInline.Words words, List<DraftInline> settled) {
        Matcher core = Pattern.compile("(?s)^(\\s*)(.*?)(\\s*)$").matcher(words.text());
        core.matches();
        plain(words, core.start(1), core.end(1), settled);
        if (core.end(2) > core.start(2)) {
            DraftInline.Words middle = words.part(core.start(2), core.end(2));
            boolean signs = middle.text().chars().noneMatch(Character::isLetterOrDigit)
                    && !words.styles().contains(DraftInline.Style.SUPERSCRIPT)
                    && !words.styles().contains(DraftInline.Style.SUBSCRIPT);
            settled.add(signs ? new DraftInline.Words(middle.text(), Set.of(), middle.place(), middle.offset())
                    : middle);
        }
        plain(words, core.start(3), core.end(3), settled);
    }

    private static void plain(DraftInline.Words words, int from, int to, List<DraftInline> settled) {
        if (to > from) {
            settled.add(new DraftInline.Words(words.text().substring(from, to), Set.of(), words.place(), words.offset()
                    + from));
        }
    }
}
