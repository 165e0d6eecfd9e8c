/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.merge.Placed.Elsewhere;
import org.spinescribe.drafts.merge.Placed.Here;
import org.spinescribe.drafts.merge.Placed.Note;
import org.spinescribe.drafts.merge.Placed.Reason;
import org.spinescribe.drafts.merge.SentUnit.Kind;

/** Places an edit of neighbouring words within one text of the report. */
final class InParagraph {

    private final SentText text;
    private final SentCopy copy;
    private final Blocks blocks;
    private final SourceRegions regions;
    private final Obstacles obstacles;
    private final NewPieces newPieces;
    private final Verification verification;

    InParagraph(SentText text, SentCopy copy, Blocks blocks, SourceRegions regions, ReturnedParts returned) {
        this.text = text;
        this.copy = copy;
        this.blocks = blocks;
        this.regions = regions;
        obstacles = new Obstacles(text, blocks);
        newPieces = new NewPieces(text, copy, returned);
        verification = new Verification(text, copy, regions);
    }

    Placed place(PersonEdit edit) {
        Optional<Elsewhere> obstacle = obstacles.of(edit);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        for (Attempt attempt : Attempt.values()) {
            Optional<Replacement> replacement = attempt(edit, attempt);
            if (replacement.isPresent() && (isOutsideProse(edit) || holds(edit, replacement.get()))) {
                return finished(edit, replacement.get());
            }
        }
        boolean nobodys = edit.from() == edit.to() && insertion(edit, false).isEmpty();
        return new Elsewhere(edit, nobodys ? Reason.GENERATED : Reason.PLACE, obstacles.offset(edit));
    }

    private boolean holds(PersonEdit edit, Replacement replacement) {
        return verification.holds(edit, replacement, newPieces.of(edit.inserted(), between(edit),
                place(edit, replacement.offset())));
    }

    /** The ways to write an edit; those that change least come first. */
    private enum Attempt {
        PLAIN, CAREFUL, WITH_STYLES, WITH_STYLES_CAREFUL
    }

    private Optional<Replacement> attempt(PersonEdit edit, Attempt attempt) {
        boolean careful = attempt == Attempt.CAREFUL || attempt == Attempt.WITH_STYLES_CAREFUL;
        if (attempt == Attempt.PLAIN || attempt == Attempt.CAREFUL) {
            return edit.from() == edit.to() ? insertion(edit, careful) : replacement(edit, careful);
        }
        int from = edit.from() == edit.to() ? Math.max(text.paragraphOf(Math.min(edit.from(), text.units().size() - 1))
                .from(), edit.from() - 1)
                : edit.from();
        return from == edit.to() ? Optional.empty()
                : written(edit, EditedRange.withStyles(text, edit.with(from, edit.to(), List.of())), careful);
    }

    private Placed finished(PersonEdit edit, Replacement replacement) {
        SourceRegions.Region region = regions.at(replacement.offset());
        boolean inQuotes = region.kind() == SourceRegions.Kind.QUOTES;
        if (inQuotes && replacement.text().indexOf('\n') >= 0) {
            return new Elsewhere(edit, Reason.PARAGRAPH, replacement.offset());
        }
        if (inQuotes && (copy.source().substring(region.from(), replacement.offset()) + replacement.text()
                + copy.source().substring(Math.min(replacement.end(), region.to()), region.to())).isBlank()) {
            return new Elsewhere(edit, Reason.HEADING, replacement.offset());
        }
        return new Here(edit, replacement, Obstacles.cites(edit) ? Note.CITATION : Note.NONE);
    }

    private Optional<Replacement> insertion(PersonEdit edit, boolean careful) {
        if (edit.from() > 0 && edit.from() < text.units().size() && obstacles.isInsideGroup(edit.from())) {
            return written(edit, new EditedRange(edit.from() - 1, edit.from()), careful);
        }
        Set<DraftInline.Style> wanted = edit.inserted().stream()
                .filter(unit -> unit.kind() == RevisedUnit.Kind.LETTER && !unit.text().isBlank())
                .map(RevisedUnit::styles).findFirst().orElse(Set.of());
        return InsertionPoint.before(text, Math.min(edit.from(), text.units().size() - 1), wanted).map(point -> {
            LanguageText.Place place = place(edit, point.offset());
            String words = new LanguageText(place, careful).of(newPieces.of(edit.inserted(), between(edit), place),
                    point.around());
            return trimmed(new Replacement(point.offset(), 0, words), edit);
        });
    }

    private Optional<Replacement> replacement(PersonEdit edit, boolean careful) {
        return written(edit, edit.looks() ? EditedRange.withStyles(text, edit) : EditedRange.of(text, edit), careful);
    }

    /** Rewrites a range: the units beside the edit stay as typed. */
    private Optional<Replacement> written(PersonEdit edit, EditedRange grown, boolean careful) {
        EditedRange range = EditedRange.of(text, edit.with(Math.min(grown.from(), withPrevious(edit)),
                Math.max(grown.to(), withNext(edit)), List.of()));
        List<SentUnit> units = text.units().subList(range.from(), range.to());
        if (units.stream().anyMatch(unit -> !unit.isWritten() && !unit.isEnd()) || !isOnePlace(range)) {
            return Optional.empty();
        }
        int start = range.start(text);
        LanguageText.Place place = place(edit, start);
        List<LanguageText.Piece> pieces = new ArrayList<>(kept(range.from(), edit.from()));
        pieces.addAll(newPieces.of(edit.inserted(), between(edit), place));
        pieces.addAll(kept(edit.to(), range.to()));
        String words = new LanguageText(place, careful).of(pieces, range.stylesAround(text));
        int from = edit.inserted().isEmpty() ? withoutSpaceBefore(range, start) : start;
        return Optional.of(trimmed(new Replacement(from, range.end(text) - from, words), edit));
    }

    /** Extends a joining edit to the words on both sides, as a paragraph mark alone has no place in the report. */
    private int withPrevious(PersonEdit edit) {
        boolean joins = edit.from() < edit.to() && edit.from() > 0 && text.units().get(edit.from()).isEnd();
        return joins && !text.units().get(edit.from() - 1).isEnd() ? edit.from() - 1 : edit.from();
    }

    private int withNext(PersonEdit edit) {
        boolean joins = edit.from() < edit.to() && edit.to() < text.units().size()
                && text.units().get(edit.to() - 1).isEnd();
        return joins && !text.units().get(edit.to()).isEnd() ? edit.to() + 1 : edit.to();
    }

    /** Adds the unprinted space before a raised citation, which goes with the citation. */
    private int withoutSpaceBefore(EditedRange range, int start) {
        boolean raised = text.units().get(range.from()).kind() == Kind.CITATION;
        int from = start;
        while (raised && from > 0 && copy.source().charAt(from - 1) == ' ' && !isPrinted(range, from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isPrinted(EditedRange range, int offset) {
        SentText.Paragraph paragraph = text.paragraphOf(range.from());
        return text.units().subList(paragraph.from(), paragraph.to()).stream()
                .anyMatch(unit -> unit.from() <= offset && offset < unit.to());
    }

    private List<LanguageText.Piece> kept(int from, int to) {
        List<LanguageText.Piece> kept = new ArrayList<>();
        int group = -1;
        for (SentUnit unit : from < to ? text.units().subList(from, to) : List.<SentUnit>of()) {
            if (unit.isEnd()) {
                continue;
            }
            boolean whole = unit.kind() != Kind.WHOLE || isComplete(unit, from, to);
            if (unit.group() != group || !whole) {
                kept.add(new LanguageText.Piece(whole ? copy.source().substring(unit.from(), unit.to()) : unit.text(),
                        whole, Edits.styles(unit)));
            }
            group = unit.group();
        }
        return kept;
    }

    /** Whether all letters of a group stay. */
    private boolean isComplete(SentUnit unit, int from, int to) {
        return !obstacles.touches(from - 1, unit) && !obstacles.touches(to, unit);
    }

    /** Whether the units stand in one text of the report with nothing between them but markup. */
    private boolean isOnePlace(EditedRange range) {
        List<SentUnit> units = text.units().subList(range.from(), range.to()).stream().filter(unit -> !unit.isEnd())
                .toList();
        if (units.isEmpty()) {
            return false;
        }
        SourceRegions.Region region = regions.at(units.getFirst().from());
        int start = range.start(text);
        int end = range.end(text);
        SentText.Paragraph first = text.paragraphOf(range.from());
        SentText.Paragraph last = text.paragraphOf(range.to() - 1);
        return units.stream().allMatch(unit -> unit.from() >= region.from() && unit.to() <= region.to())
                && text.units().subList(first.from(), last.to()).stream()
                        .filter(unit -> unit.from() >= start && unit.to() <= end && !unit.isEnd()).count()
                        == units.size();
    }

    /** Drops the spaces at the end or the beginning of a paragraph. */
    private Replacement trimmed(Replacement replacement, PersonEdit edit) {
        return edit.hasEnd() ? new Replacement(replacement.offset(), replacement.length(),
                replacement.text().replaceAll(" +(?=\\R)", "")) : replacement;
    }

    private LanguageText.Place place(PersonEdit edit, int offset) {
        String style = text.paragraphOf(Math.min(edit.from(), text.units().size() - 1)).style();
        if (regions.at(offset).kind() == SourceRegions.Kind.QUOTES) {
            return Set.of("Authors", "Affiliation", "Keywords").contains(style) ? LanguageText.Place.NAME
                    : LanguageText.Place.QUOTED;
        }
        return style.startsWith("TableText") || style.startsWith("TableHeading") ? LanguageText.Place.CELL
                : style.equals("FootnoteText") ? LanguageText.Place.NOTE : LanguageText.Place.PROSE;
    }

    private String between(PersonEdit edit) {
        SentText.Paragraph paragraph = text.paragraphOf(Math.min(edit.from(), text.units().size() - 1));
        return blocks.isProse(paragraph) ? blocks.between(paragraph) : "\n";
    }

    /** Whether the edit is in quoted names, which have no markup that the edit could change by accident. */
    private boolean isOutsideProse(PersonEdit edit) {
        return Set.of("Authors", "Affiliation", "Keywords").contains(text.paragraphOf(Math.min(edit.from(),
                text.units().size() - 1)).style());
    }
}
