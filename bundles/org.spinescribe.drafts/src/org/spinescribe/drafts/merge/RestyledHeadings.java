/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.Optional;

/** Places paragraphs that became headings, headings that became paragraphs, and headings with another level. */
final class RestyledHeadings {

    private final SentText text;
    private final NewHeadings newHeadings;
    private final RemovedHeadings removedHeadings;
    private final NewPieces pieces;

    RestyledHeadings(SentText text, NewHeadings newHeadings, RemovedHeadings removedHeadings, NewPieces pieces) {
        this.text = text;
        this.newHeadings = newHeadings;
        this.removedHeadings = removedHeadings;
        this.pieces = pieces;
    }

    /** Places a restyled paragraph with unchanged text; empty where the report cannot simply follow. */
    Optional<Placed> place(PersonEdit edit, int paragraph) {
        int sent = text.paragraphs().get(paragraph).level();
        var kind = edit.inserted().getLast().paragraph().kind();
        if (!isTyped(edit) || kind.item() > 0 || kind.quote() || kind.heading() == sent) {
            return Optional.empty();
        }
        if (sent == 0) {
            return removedHeadings.isLevelLeft(paragraph, kind.heading()) ? newHeadings.instead(edit, paragraph)
                    : Optional.empty();
        }
        return kind.heading() > 0 ? removedHeadings.otherLevel(edit, paragraph, kind.heading())
                : pieces.words(edit.inserted(), LanguageText.Place.PROSE, "").flatMap(words ->
                        removedHeadings.madeText(edit, paragraph, words));
    }

    /** Whether an author typed all its words, and all of them are still there. */
    private boolean isTyped(PersonEdit edit) {
        return edit.inserted().size() == edit.to() - edit.from()
                && text.units().subList(edit.from(), edit.to() - 1).stream().allMatch(SentUnit::isWritten);
    }
}
