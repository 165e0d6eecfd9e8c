/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;

/** Places removed headings, alone or with all of their section. */
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

    /** Places removed paragraphs that begin with a section's heading; empty where the section cannot simply end. */
    Optional<Placed> place(PersonEdit edit, int first, int last) {
        SentText.Paragraph heading = text.paragraphs().get(first);
        if (heading.level() == 0 || first == 0) {
            return Optional.empty();
        }
        return section(first).filter(section -> isLevelLeft(last, levelBefore(first)))
                .flatMap(section -> first == last ? joined(first, section, "") : whole(first, last, section))
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

    /** The section of a heading, if it has prose of its own. */
    private Optional<SectionStatement> section(int heading) {
        return heading + 1 >= text.paragraphs().size() ? Optional.empty()
                : prose(heading + 1).flatMap(block -> SectionStatement.of(source, regions.at(block.from())))
                        .filter(section -> isHeadingOf(text.paragraphs().get(heading), section));
    }

    private int levelBefore(int paragraph) {
        int before = 0;
        for (int i = paragraph - 1; i >= 0 && before == 0; i--) {
            before = level(i);
        }
        return before;
    }

    /** Whether the next heading is at most one level deeper than its new predecessor. */
    boolean isLevelLeft(int last, int before) {
        for (int i = last + 1; i < text.paragraphs().size(); i++) {
            if (level(i) > 0) {
                return level(i) <= before + 1;
            }
        }
        return true;
    }

    private int level(int paragraph) {
        return text.paragraphs().get(paragraph).level();
    }

    /**
     * Places a heading that becomes a paragraph of the section before; empty where there is none.
     *
     * @param words the paragraph in the language of reports
     */
    Optional<Placed> madeText(PersonEdit edit, int heading, String words) {
        return section(heading).filter(section -> isLevelLeft(heading, levelBefore(heading)))
                .flatMap(section -> joined(heading, section, words))
                .map(replacement -> new Placed.Here(edit, replacement, Placed.Note.MADE_TEXT));
    }

    /** Places a heading that gets another level; empty where the level is impossible. */
    Optional<Placed> otherLevel(PersonEdit edit, int heading, int level) {
        boolean empties = heading > 0 && level(heading - 1) >= level; // the section before would have no text
        boolean fits = SectionStatement.isLevel(level) && levelBefore(heading) >= level - 1 && !empties
                && isLevelLeft(heading, level);
        return section(heading).filter(section -> fits).map(section -> new Placed.Here(edit, new Replacement(
                section.from(), SectionStatement.keyword(section.level()).length(), SectionStatement.keyword(level)),
                Placed.Note.OTHER_LEVEL));
    }

    /**
     * Joins the text of a section without its heading to the section before.
     *
     * @param words in place of the heading, if any
     */
    private Optional<Replacement> joined(int heading, SectionStatement section, String words) {
        return prose(heading - 1).flatMap(before -> {
            SourceRegions.Region region = regions.at(before.from());
            boolean follows = SectionStatement.of(source, region).isPresent()
                    && source.substring(before.to(), region.to()).isBlank()
                    && source.substring(region.to() + 1, section.from()).isBlank();
            int behind = prose(heading + 1).orElseThrow().from();
            int line = source.lastIndexOf('\n', behind) + 1;
            boolean own = line > section.region().from();
            String lines = source.contains("\r\n") ? "\r\n\r\n" : "\n\n";
            String between = words.isEmpty() ? lines : lines + section.indent() + "  " + words + lines;
            return follows ? Optional.of(new Replacement(before.to(), (own ? line : behind) - before.to(),
                    own ? between : between + section.indent() + "  ")) : Optional.empty();
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
