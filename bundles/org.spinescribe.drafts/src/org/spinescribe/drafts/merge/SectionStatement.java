/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement of a section of the report that has prose.
 *
 * @param from offset of its keyword
 * @param level 1 for a section, 2 for a subsection and so on
 * @param indent the spaces before its keyword
 * @param region the prose
 */
record SectionStatement(int from, int level, String indent, SourceRegions.Region region) {

    private static final List<String> KEYWORDS = List.of("section", "subsection", "subsubsection");
    private static final Pattern START = Pattern.compile(
            "([ \\t]*)((?:sub){0,2}section)\\s+(?:\"(?:\\\\.|[^\"\\\\])*\"|“[^”]*”)\\s*");

    /** The section that a text in braces belongs to; empty for other statements. */
    static Optional<SectionStatement> of(String source, SourceRegions.Region region) {
        if (region.kind() != SourceRegions.Kind.BRACES) {
            return Optional.empty();
        }
        int brace = region.from() - 1;
        int line = source.lastIndexOf('\n', brace) + 1;
        Matcher start = START.matcher(source.substring(line, brace));
        return start.matches() ? Optional.of(new SectionStatement(line + start.start(2),
                KEYWORDS.indexOf(start.group(2)) + 1, start.group(1), region)) : Optional.empty();
    }

    static String keyword(int level) {
        return KEYWORDS.get(level - 1);
    }

    static boolean isLevel(int level) {
        return level > 0 && level <= KEYWORDS.size();
    }
}
