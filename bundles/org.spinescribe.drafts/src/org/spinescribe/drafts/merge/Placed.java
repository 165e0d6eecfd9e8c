/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

/** What becomes of an edit, or of a part of one. */
sealed interface Placed {

    /** The edit, of which this is what can be made. */
    PersonEdit edit();

    /**
     * It can be made in the report.
     *
     * @param note what the author should think of
     */
    record Here(PersonEdit edit, Replacement replacement, Note note) implements Placed {
    }

    /**
     * It cannot be made in the report as it stands.
     *
     * @param offset in the report of what would have to be changed; -1 where there is nothing
     */
    record Elsewhere(PersonEdit edit, Reason reason, int offset) implements Placed {
    }

    /** What the author should think of. */
    enum Note {
        NONE,
        /** It looks like a citation. */
        CITATION,
        /** A paragraph becomes a heading. */
        MADE_HEADING,
        /** A heading becomes a paragraph. */
        MADE_TEXT,
        /** A heading comes to another level. */
        OTHER_LEVEL
    }

    /** Why an edit cannot be made. */
    enum Reason {
        /** It concerns what is printed from a fact, or from another file. */
        FACT,
        /** It concerns what the program or the journal writes. */
        GENERATED,
        /** Somebody has typed over a citation. */
        CITATION,
        /** Somebody has typed over a mention of a figure or table. */
        MENTION,
        /** A heading, a title or another text in quotes would be gone. */
        HEADING,
        /** A heading was added where no section can begin. */
        NEW_HEADING,
        /** A paragraph cannot begin or end there. */
        PARAGRAPH,
        /** A paragraph has become a heading, an item of a list, a quotation or plain text. */
        RESTYLED,
        /** Rows or columns of a table were added or taken out. */
        TABLE,
        /** Words of several places would come together. */
        PLACE
    }
}
