/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/** The parts of an abstract by its headings, which stand in lines of their own or at the start of paragraphs. */
public final class AbstractParts {

    private AbstractParts() {
    }

    /** The parts of an abstract whose paragraphs stand in the order of the file. */
    public static List<Draft.Section> of(List<SourceBlock.Paragraph> blocks, UnaryOperator<List<DraftInline>> tied) {
        List<Draft.Section> parts = new ArrayList<>();
        String heading = "";
        List<DraftBlock> content = new ArrayList<>();
        Place place = blocks.isEmpty() ? Place.NONE : blocks.getFirst().place();
        for (SourceBlock.Paragraph paragraph : blocks) {
            Optional<RunIn> label = paragraph.role() == Role.HEADING
                    ? Optional.of(new RunIn(paragraph.words(), List.of()))
                    : RunIn.of(paragraph.text()).filter(run -> PartHeading.is("abstract-part", run.heading()));
            if (label.isPresent()) {
                add(heading, content, place, parts);
                heading = label.get().heading().replaceFirst("[\\s.:：]+$", "");
                place = paragraph.place();
                content = new ArrayList<>();
            }
            List<DraftInline> text = Spaces.trimmed(label.map(RunIn::rest).orElse(paragraph.text()));
            if (!DraftInline.plain(text).isBlank()) {
                content.add(new DraftBlock.Paragraph(tied.apply(text), paragraph.place()));
            }
        }
        add(heading, content, place, parts);
        return parts;
    }

    private static void add(String heading, List<DraftBlock> content, Place place, List<Draft.Section> parts) {
        if (!heading.isEmpty() || !content.isEmpty()) {
            parts.add(new Draft.Section(heading, content, place));
        }
    }
}
