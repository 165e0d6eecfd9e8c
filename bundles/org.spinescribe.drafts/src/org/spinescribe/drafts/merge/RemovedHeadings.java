/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;

/** Headings that somebody has taken out, alone or with all of their section. */
final class RemovedHeadings {

    private final SentText text;
    private final String source;
    private final Blocks blocks;
    private final SourceRegions regions;

    RemovedHeadings(SentText text, String source, Blocks blocks, SourceRegions regions) {
        this.text = text;
        this.source = source;
        this.blocks = blocks;
        this.regions = regions;
    }

    /** Paragraphs that begin with the heading of a section; empty where the section cannot simply end. */
    Optional<Placed> place(Edit edit, int first, int last) {
        SentText.Paragraph heading = text.paragraphs().get(first);
        if (!heading.style().startsWith("Heading") || first + 1 >= text.paragraphs().size() || first == 0) {
            return Optional.empty();
        }
        return prose(first + 1).map(block -> regions.at(block.from())).flatMap(region ->
                SectionStatement.of(source, region)).filter(section -> isHeadingOf(heading, section))
                .filter(section -> isLevelLeft(first, last))
                .flatMap(section -> first == last ? joined(first, section) : whole(first, last, section))
                .map(replacement -> new Placed.Here(edit, replacement, Placed.Note.NONE));
    }

    private Optional<Blocks.Block> prose(int paragraph) {
        SentText.Paragraph each = text.paragraphs().get(paragraph);
        return blocks.isProse(each) ? Optional.of(blocks.of(each).getFirst()) : Optional.empty();
    }

    private boolean isHeadingOf(SentText.Paragraph heading, SectionStatement section) {
        List<Blocks.Block> block = blocks.of(heading);
        return !block.isEmpty() && block.getFirst().from() > section.from()
                && block.getFirst().to() < section.region().from();
    }

    /** The next heading must not be more than one level deeper than the one that is now before it. */
    private boolean isLevelLeft(int first, int last) {
        int before = 0;
        for (int i = first - 1; i >= 0 && before == 0; i--) {
            before = level(i);
        }
        for (int i = last + 1; i < text.paragraphs().size(); i++) {
            if (level(i) > 0) {
                return level(i) <= before + 1;
            }
        }
        return true;
    }

    private int level(int paragraph) {
        String style = text.paragraphs().get(paragraph).style();
        return style.matches("Heading[1-9]") ? style.charAt(style.length() - 1) - '0' : 0;
    }

    /** Without its heading, the text of a section belongs to the section before. */
    private Optional<Replacement> joined(int heading, SectionStatement section) {
        return prose(heading - 1).flatMap(before -> {
            SourceRegions.Region region = regions.at(before.from());
            boolean follows = SectionStatement.of(source, region).isPresent()
                    && source.substring(before.to(), region.to()).isBlank()
                    && source.substring(region.to() + 1, section.from()).isBlank();
            int behind = prose(heading + 1).orElseThrow().from();
            int line = source.lastIndexOf('\n', behind) + 1;
            boolean own = line > section.region().from();
            String lines = source.contains("\r\n") ? "\r\n\r\n" : "\n\n";
            return follows ? Optional.of(new Replacement(before.to(), (own ? line : behind) - before.to(),
                    own ? lines : lines + section.indent() + "  ")) : Optional.empty();
        });
    }

    private Optional<Replacement> whole(int first, int last, SectionStatement section) {
        SourceRegions.Region region = section.region();
        for (int i = first + 1; i <= last; i++) {
            if (prose(i).filter(block -> regions.at(block.from()).equals(region)).isEmpty()
                    || i > first + 1 && !blocks.areJoined(i - 1)) {
                return Optional.empty();
            }
        }
        int start = prose(first + 1).orElseThrow().from() - blocks.mark(first + 1).length();
        boolean all = source.substring(region.from(), Math.max(region.from(), start)).isBlank()
                && source.substring(prose(last).orElseThrow().to(), region.to()).isBlank();
        int from = section.from() - section.indent().length();
        int end = region.to() + 1;
        while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        int to = source.lastIndexOf('\n', end - 1) + 1;
        return all && to > region.to() ? Optional.of(new Replacement(from, to - from, "")) : Optional.empty();
    }
}
