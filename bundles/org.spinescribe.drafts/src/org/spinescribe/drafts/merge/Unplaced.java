/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;

import org.spinescribe.drafts.merge.Placed.Elsewhere;
import org.spinescribe.drafts.merge.Placed.Reason;

/** Edits that are left to the author, each with its reason and its place in the report. */
record Unplaced(SentText text, Blocks blocks) {

    /** An edit that cannot be made, with the place of a paragraph. */
    Placed of(PersonEdit edit, Reason reason, int paragraph) {
        SentText.Paragraph there = text.paragraphs().get(paragraph);
        boolean ofFacts = reason == Reason.TABLE && text.units().subList(there.from(), there.to()).stream()
                .anyMatch(unit -> unit.kind() == SentUnit.Kind.FACT);
        List<Blocks.Block> block = blocks.of(there);
        return new Elsewhere(edit, ofFacts ? Reason.FACT : reason, block.isEmpty() ? fact(there)
                : block.getFirst().from());
    }

    private int fact(SentText.Paragraph paragraph) {
        return text.units().subList(paragraph.from(), paragraph.to()).stream().mapToInt(SentUnit::from)
                .filter(from -> from >= 0).findFirst().orElse(-1);
    }
}
