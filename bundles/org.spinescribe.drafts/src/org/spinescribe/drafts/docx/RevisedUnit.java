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
 * A letter of a Word file, or what stands for one, with the tracked changes that it is part of.
 *
 * @param text as it is printed; of what is no letter the whole
 * @param inserted who inserted it; empty for what was there
 * @param deleted who deleted it; empty for what stays
 * @param restyled who changed its looks; empty where nobody did, or where it was not tracked
 * @param target of a letter the bookmark that it leads to, of a citation its identifier, of a note its number; empty
 *        for others
 * @param data of a citation what its field says, as JSON; empty for others
 * @param paragraph what the end of a paragraph ends
 */
public record RevisedUnit(Kind kind, String text, Set<DraftInline.Style> styles, Optional<Revision> inserted,
        Optional<Revision> deleted, Optional<Revision> restyled, String target, String data,
        RevisedParagraph paragraph) {

    /** What a unit is. */
    public enum Kind {
        LETTER, CITATION, NOTE,
        /** The end of a paragraph. */
        END
    }

    /** Whether the text has it before the changes. */
    public boolean isBefore() {
        return inserted.isEmpty();
    }

    /** Whether the text has it with all changes. */
    public boolean isBehind() {
        return deleted.isEmpty();
    }

    /** Whether it ends a paragraph. */
    public boolean isEnd() {
        return kind == Kind.END;
    }

    /** The same unit in other styles. */
    public RevisedUnit in(Set<DraftInline.Style> other) {
        return new RevisedUnit(kind, text, other, inserted, deleted, restyled, target, data, paragraph);
    }

    /** The same unit, inserted by somebody. */
    public RevisedUnit insertedBy(Optional<Revision> person) {
        return new RevisedUnit(kind, text, styles, person, deleted, restyled, target, data, paragraph);
    }

    RevisedUnit leadingTo(String bookmark) {
        return new RevisedUnit(kind, text, styles, inserted, deleted, restyled, bookmark, data, paragraph);
    }
}
