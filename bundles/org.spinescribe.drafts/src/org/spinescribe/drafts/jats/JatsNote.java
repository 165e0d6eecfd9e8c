/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.parts.PartNames;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.sources.statements.StatementKind;
import org.w3c.dom.Element;

/**
 * A note of the front or back matter, which may be a statement.
 *
 * @param statement the statement's keyword in the language of reports; empty for any other note
 * @param blocks its content, without the words that announce the statement
 */
record JatsNote(Optional<String> statement, List<DraftBlock> blocks) {

    /** Reads a note; a remark reports the omitted words that announce a statement. */
    static JatsNote of(JatsContext context, Element note) {
        List<DraftBlock> blocks = new JatsBlockReader(context).of(note, 1);
        Optional<PartNames.Announced> announced = announced(blocks);
        if (announced.isEmpty()) {
            return new JatsNote(kind(note), blocks);
        }
        context.remark("statement", note, announced.get().words(), announced.get().kind());
        List<DraftBlock> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (!DraftInline.plain(announced.get().rest()).isBlank()) {
            rest.addFirst(new DraftBlock.Paragraph(announced.get().rest(), blocks.getFirst().place()));
        }
        return new JatsNote(Optional.of(announced.get().kind()), rest);
    }

    private static Optional<PartNames.Announced> announced(List<DraftBlock> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return switch (blocks.getFirst()) {
            case DraftBlock.Paragraph paragraph -> PartNames.announced(paragraph.text());
            case DraftBlock.Heading heading -> PartNames.statement(DraftInline.plain(heading.text()))
                    .map(kind -> new PartNames.Announced(DraftInline.plain(heading.text()), kind, List.of()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> kind(Element note) {
        return switch (Elements.attribute(note, "fn-type")) {
            case "conflict", "coi-statement" -> Optional.of(StatementKind.CONFLICTS.word());
            case "con" -> Optional.of(StatementKind.CONTRIBUTIONS.word());
            case "financial-disclosure", "supported-by" -> Optional.of(StatementKind.FUNDING.word());
            default -> Optional.empty();
        };
    }
}
