/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.drafts.merge.Placed.Elsewhere;
import org.spinescribe.drafts.merge.Placed.Reason;
import org.spinescribe.drafts.merge.SentUnit.Kind;

/** Finds the reasons against making an edit in the report. */
final class Obstacles {

    private static final Pattern CITES = Pattern.compile("[(\\[](?:\\d+(?:\\s*[,–-]\\s*\\d+)*"
            + "|\\p{Lu}[^()\\[\\]]{1,80}\\b(?:19|20)\\d\\d[a-z]?)[)\\]]");

    private final SentText text;
    private final Blocks blocks;

    Obstacles(SentText text, Blocks blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** Whether the text of an edit looks like a citation. */
    static boolean cites(PersonEdit edit) {
        return CITES.matcher(edit.text()).find();
    }

    /** The obstacle to an edit, independent of its text. */
    Optional<Elsewhere> of(PersonEdit edit) {
        List<SentUnit> units = text.units().subList(edit.from(), edit.to());
        for (SentUnit unit : units) {
            if (unit.kind() == Kind.FACT) {
                return Optional.of(new Elsewhere(edit, Reason.FACT, unit.from()));
            }
            if (unit.kind() == Kind.MADE) {
                return Optional.of(new Elsewhere(edit, Reason.GENERATED, offset(edit)));
            }
        }
        boolean ofAuthors = text.paragraphOf(Math.min(edit.from(), text.units().size() - 1)).style().equals("Authors");
        if (ofAuthors && edit.text().matches("(?s).*[,;].*")) {
            return Optional.of(new Elsewhere(edit, Reason.PLACE, offset(edit)));
        }
        if ((edit.looks() || !edit.inserted().isEmpty()) && edit.to() > 0 && isBeforeRaised(edit.to())) {
            return Optional.of(new Elsewhere(edit, Reason.PLACE, offset(edit)));
        }
        if (units.stream().anyMatch(unit -> unit.kind() == Kind.CITATION) && cites(edit)) {
            return Optional.of(new Elsewhere(edit, Reason.CITATION, offset(edit)));
        }
        boolean cut = units.stream().anyMatch(unit -> unit.kind() == Kind.MENTION
                && (touches(edit.from() - 1, unit) || touches(edit.to(), unit)));
        boolean within = edit.from() == edit.to() && edit.from() > 0 && edit.from() < text.units().size()
                && isInsideGroup(edit.from());
        return cut || within && text.units().get(edit.from()).kind() == Kind.MENTION
                ? Optional.of(new Elsewhere(edit, Reason.MENTION, offset(edit)))
                : within && text.units().get(edit.from()).kind() == Kind.FACT
                        ? Optional.of(new Elsewhere(edit, Reason.FACT, text.units().get(edit.from()).from()))
                        : Optional.empty();
    }

    /** Whether the next unit is a raised citation that stands before this place in the report. */
    private boolean isBeforeRaised(int index) {
        SentUnit left = text.units().get(index - 1);
        SentUnit right = text.units().get(Math.min(index, text.units().size() - 1));
        return right.kind() == Kind.CITATION && left.isWritten() && right.from() < left.from();
    }

    /** Whether a unit belongs to the same group as another one. */
    boolean touches(int index, SentUnit unit) {
        return index >= 0 && index < text.units().size() && text.units().get(index).group() == unit.group();
    }

    /** Whether a place is inside a group of units. */
    boolean isInsideGroup(int index) {
        SentUnit left = text.units().get(index - 1);
        SentUnit right = text.units().get(index);
        return left.group() == right.group() && !right.isEnd() && right.kind() != Kind.MADE;
    }

    /** The place of an edit in the report; -1 when it has none. */
    int offset(PersonEdit edit) {
        for (int i = Math.min(edit.from(), text.units().size() - 1); i < text.units().size()
                && i <= edit.to(); i++) {
            if (text.units().get(i).from() >= 0) {
                return text.units().get(i).from();
            }
        }
        for (int i = edit.from() - 1; i >= 0 && !text.units().get(i).isEnd(); i--) {
            if (text.units().get(i).from() >= 0) {
                return text.units().get(i).from();
            }
        }
        List<Blocks.Block> block = blocks.of(text.paragraphOf(Math.min(edit.from(), text.units().size() - 1)));
        return block.isEmpty() ? -1 : block.getFirst().from();
    }
}
