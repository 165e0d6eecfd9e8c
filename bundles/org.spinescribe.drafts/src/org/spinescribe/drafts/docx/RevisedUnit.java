/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;

/**
 * A character of a Word file, or a unit that counts as one, with its tracked changes.
 *
 * @param text as printed; the whole text of a unit that is no character
 * @param inserted the tracked insertion; empty for old text
 * @param deleted the tracked deletion; empty for text that stays
 * @param restyled the tracked change of its style; empty for an unchanged style, or an untracked change
 * @param target of a letter its bookmark as a cross-reference, of a citation its identifier, of a note its number;
 *        empty for others
 * @param data the JSON in the field of a citation; empty for others
 * @param paragraph the paragraph that a paragraph mark ends
 */
public record RevisedUnit(Kind kind, String text, Set<DraftInline.Style> styles, Optional<Revision> inserted,
        Optional<Revision> deleted, Optional<Revision> restyled, String target, String data,
        RevisedParagraph paragraph) {

    /** The kinds of units. */
    public enum Kind {
        LETTER, CITATION, NOTE,
        /** A paragraph mark. */
        END
    }

    /** Whether the unit is part of the text before the changes. */
    public boolean isBefore() {
        return inserted.isEmpty();
    }

    /** Whether the unit is part of the text with all changes. */
    public boolean isBehind() {
        return deleted.isEmpty();
    }

    /** Whether the unit ends a paragraph. */
    public boolean isEnd() {
        return kind == Kind.END;
    }

    /** The same unit in other styles. */
    public RevisedUnit in(Set<DraftInline.Style> other) {
        return new RevisedUnit(kind, text, other, inserted, deleted, restyled, target, data, paragraph);
    }

    /** The same unit as somebody's insertion. */
    public RevisedUnit insertedBy(Optional<Revision> person) {
        return new RevisedUnit(kind, text, styles, person, deleted, restyled, target, data, paragraph);
    }

    RevisedUnit leadingTo(String bookmark) {
        return new RevisedUnit(kind, text, styles, inserted, deleted, restyled, bookmark, data, paragraph);
    }
}
