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

import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/** Finds kept paragraphs whose kind somebody has changed: to a heading, text or an item. */
final class RestyledParagraphs {

    private final SentText text;
    private final Revision untracked;
    /** False for files of programs that drop all headings when saving; then nobody has turned headings into text. */
    private final boolean hasHeadings;
    /** False for files of programs that write the items of lists as text. */
    private final boolean hasItems;
    private final List<PersonEdit> restyled = new ArrayList<>();
    private final List<RevisedUnit> kept = new ArrayList<>();
    /** Whether something was changed since the last kept end of a paragraph. */
    private boolean edited;

    private RestyledParagraphs(SentText text, List<MergeStep> steps, Revision untracked) {
        this.text = text;
        this.untracked = untracked;
        hasHeadings = steps.stream().anyMatch(step -> step instanceof MergeStep.Keep keep
                && keep.unit().paragraph().heading() > 0);
        hasItems = steps.stream().anyMatch(step -> step instanceof MergeStep.Keep keep
                && keep.unit().paragraph().kind().item() > 0);
    }

    /**
     * The paragraphs as edits: each replaced by its remaining text with the new kind.
     *
     * @param untracked the assumed author of untracked changes
     */
    static List<PersonEdit> of(SentText text, List<MergeStep> steps, Revision untracked) {
        RestyledParagraphs paragraphs = new RestyledParagraphs(text, steps, untracked);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof MergeStep.Keep keep) {
                paragraphs.take(keep, i + 1 == steps.size() || steps.get(i + 1) instanceof MergeStep.Keep);
            } else {
                paragraphs.edited = true;
            }
        }
        return paragraphs.restyled;
    }

    /** @param alone whether nothing was changed behind the unit */
    private void take(MergeStep.Keep keep, boolean alone) {
        kept.add(keep.unit());
        if (!text.units().get(keep.sent()).isEnd()) {
            return;
        }
        SentText.Paragraph paragraph = text.paragraphOf(keep.sent());
        Optional<Revision> by = keep.unit().paragraph().restyled();
        boolean otherItem = alone && !edited && isOtherItem(paragraph, keep.unit());
        if (by.isPresent() || otherItem || hasOtherLevel(paragraph, keep.unit())) {
            restyled.add(new PersonEdit(paragraph.from(), paragraph.to() + 1, kept, by.orElse(untracked),
                    by.isPresent(), false));
        }
        kept.clear();
        edited = false;
    }

    /** Whether the level has changed. Some headings for Word begin no section, such as the title of the abstract. */
    private boolean hasOtherLevel(SentText.Paragraph paragraph, RevisedUnit end) {
        boolean comparable = paragraph.level() > 0 || !paragraph.isHeading();
        return hasHeadings && comparable && paragraph.level() != end.paragraph().heading();
    }

    /** Whether it has become an item of a list, or is none any more. Only sure without an edit in or beside it. */
    private boolean isOtherItem(SentText.Paragraph paragraph, RevisedUnit end) {
        return hasItems && paragraph.isItem() != end.paragraph().kind().item() > 0;
    }
}
