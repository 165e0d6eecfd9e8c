/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.docx.RevisedUnit;

/** Places added headings, each of which begins a new section. */
final class NewHeadings {

    private final SentText text;
    private final String source;
    private final Blocks blocks;
    private final SourceRegions regions;
    private final NewPieces pieces;

    NewHeadings(SentText text, String source, Blocks blocks, SourceRegions regions, NewPieces pieces) {
        this.text = text;
        this.source = source;
        this.blocks = blocks;
        this.regions = regions;
        this.pieces = pieces;
    }

    /**
     * The place of new sections.
     *
     * @param from start of the replaced text
     * @param to end of the replaced text
     * @param beside the section that ends there
     * @param rest whether prose of this section follows, which then belongs to the last new one
     */
    private record Gap(int from, int to, SectionStatement beside, boolean rest) {
    }

    /** Whether an edit adds a heading. */
    static boolean has(PersonEdit edit) {
        return edit.inserted().stream().anyMatch(unit -> unit.isEnd() && unit.paragraph().heading() > 0);
    }

    /** Places an edit that adds whole paragraphs with a heading among them; empty where no section can begin. */
    Optional<Placed> place(PersonEdit edit) {
        List<List<RevisedUnit>> paragraphs = edit.paragraphs();
        int next = text.units().get(Math.min(edit.from(), text.units().size() - 1)).paragraph();
        if (edit.from() != edit.to() || edit.from() != text.paragraphs().get(next).from() || paragraphs.isEmpty()) {
            return Optional.empty();
        }
        return gap(next).filter(gap -> isInOrder(gap, paragraphs)).flatMap(gap -> written(edit, gap, paragraphs,
                Obstacles.cites(edit) ? Placed.Note.CITATION : Placed.Note.NONE));
    }

    /** Places a paragraph that becomes a heading: the rest of its section becomes the text of a new section. */
    Optional<Placed> instead(PersonEdit edit, int paragraph) {
        return prose(paragraph).filter(block -> blocks.mark(paragraph).isEmpty())
                .flatMap(block -> SectionStatement.of(source, regions.at(block.from()))
                        .map(section -> around(block, section)))
                .filter(gap -> isInOrder(gap, edit.paragraphs()))
                .flatMap(gap -> written(edit, gap, edit.paragraphs(), Placed.Note.MADE_HEADING));
    }

    private Gap around(Blocks.Block block, SectionStatement section) {
        SourceRegions.Region region = section.region();
        int from = block.from();
        while (from > region.from() && Character.isWhitespace(source.charAt(from - 1))) {
            from--;
        }
        int to = block.to();
        while (to < region.to() && Character.isWhitespace(source.charAt(to))) {
            to++;
        }
        return to < region.to() ? new Gap(from, to, section, true) : new Gap(from, to + 1, section, false);
    }

    private Optional<Gap> gap(int next) {
        Optional<Blocks.Block> before = next == 0 ? Optional.empty() : prose(next - 1);
        Optional<Blocks.Block> behind = prose(next);
        Optional<SectionStatement> section = behind.filter(this::isInSection).or(() -> before).flatMap(block ->
                SectionStatement.of(source, regions.at(block.from())));
        if (section.isEmpty()) {
            return Optional.empty();
        }
        SourceRegions.Region region = section.get().region();
        if (behind.isPresent() && region.equals(regions.at(behind.get().from()))) {
            int to = behind.get().from() - blocks.mark(next).stripLeading().length();
            int from = to;
            while (from > region.from() && Character.isWhitespace(source.charAt(from - 1))) {
                from--;
            }
            return Optional.of(new Gap(from, to, section.get(), true));
        }
        return before.filter(block -> source.substring(block.to(), region.to()).isBlank())
                .map(block -> new Gap(block.to(), region.to() + 1, section.get(), false));
    }

    private boolean isInSection(Blocks.Block block) {
        return SectionStatement.of(source, regions.at(block.from())).isPresent();
    }

    private Optional<Blocks.Block> prose(int paragraph) {
        SentText.Paragraph each = text.paragraphs().get(paragraph);
        return blocks.isProse(each) ? Optional.of(blocks.of(each).getFirst()) : Optional.empty();
    }

    /** Whether no section is more than one level deeper than the one before. */
    private static boolean isInOrder(Gap gap, List<List<RevisedUnit>> paragraphs) {
        int level = gap.beside().level();
        for (List<RevisedUnit> paragraph : paragraphs) {
            int heading = paragraph.getLast().paragraph().heading();
            if (heading > level + 1 || heading > 0 && !SectionStatement.isLevel(heading)
                    || heading > 0 && paragraph.size() == 1) {
                return false;
            }
            level = heading > 0 ? heading : level;
        }
        return true;
    }

    private Optional<Placed> written(PersonEdit edit, Gap gap, List<List<RevisedUnit>> paragraphs, Placed.Note note) {
        String newLine = source.contains("\r\n") ? "\r\n" : "\n";
        SectionStatement beside = gap.beside();
        String indent = beside.indent();
        boolean starts = source.substring(beside.region().from(), gap.from()).isBlank();
        StringBuilder typed = new StringBuilder();
        for (List<RevisedUnit> paragraph : paragraphs) {
            int heading = paragraph.getLast().paragraph().heading();
            if (heading > 0 && paragraph.stream().anyMatch(NewHeadings::isNoWord)) {
                return Optional.empty();
            }
            Optional<String> words = pieces.words(paragraph,
                    heading > 0 ? LanguageText.Place.QUOTED : LanguageText.Place.PROSE, indent + "  ");
            if (words.isEmpty()) {
                return Optional.empty();
            }
            if (heading > 0) {
                typed.append(newLine).append(indent).append('}').append(newLine).append(newLine);
                typed.append(indent).append(SectionStatement.keyword(heading)).append(" \"").append(words.get())
                        .append("\" {").append(newLine);
            } else {
                typed.append(starts ? newLine : newLine + newLine).append(indent).append("  ").append(words.get());
            }
            starts = heading > 0;
        }
        String end = gap.rest() ? (starts ? "" : newLine + newLine) + indent + "  " : newLine + indent + "}";
        String all = typed.append(end).toString().replace("{" + newLine + newLine, "{" + newLine);
        return Optional.of(new Placed.Here(edit, new Replacement(gap.from(), gap.to() - gap.from(), all),
                note));
    }

    /** Whether a unit is a citation or a note, which quotes cannot contain. */
    private static boolean isNoWord(RevisedUnit unit) {
        return unit.kind() == RevisedUnit.Kind.CITATION || unit.kind() == RevisedUnit.Kind.NOTE;
    }
}
