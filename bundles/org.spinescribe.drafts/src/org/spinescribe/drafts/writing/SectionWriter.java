/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.Spaces;

/** Writes the body as sections of three levels, figures and tables behind the section that has them. */
final class SectionWriter {

    private static final List<String> WORDS = List.of("section", "subsection", "subsubsection");

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)])\\s+(?=\\p{L})");

    private final MappedText report;
    private final BlockWriter blocks;
    private final ProseMarkup markup;
    private final List<Remark> remarks;
    private final List<DraftBlock> prose = new ArrayList<>();
    private final List<DraftBlock> floats = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private boolean open;

    SectionWriter(MappedText report, BlockWriter blocks, ProseMarkup markup, List<Remark> remarks) {
        this.report = report;
        this.blocks = blocks;
        this.markup = markup;
        this.remarks = remarks;
    }

    void write(List<DraftBlock> body) {
        Deque<Integer> levels = new ArrayDeque<>();
        for (DraftBlock block : body) {
            switch (block) {
                case DraftBlock.Heading heading -> {
                    while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                        levels.pop();
                    }
                    levels.push(heading.level());
                    heading(heading, levels.size());
                }
                case DraftBlock.Figure figure -> floats.add(figure);
                case DraftBlock.Table table when !table.name().isEmpty() -> floats.add(table);
                default -> {
                    untitled(block);
                    prose.add(block);
                }
            }
        }
        close();
        floats();
        if (!numbers.isEmpty()) {
            remarks.add(Remark.of("heading-numbers", Place.NONE, String.join(" ", numbers)));
        }
    }

    private void heading(DraftBlock.Heading heading, int depth) {
        if (depth > WORDS.size()) {
            remarks.add(Remark.of("heading-deep", heading.place(), DraftInline.plain(heading.text())));
            prose.add(new DraftBlock.Paragraph(BlockWriter.strong(heading.text()), heading.place()));
            return;
        }
        close();
        if (depth == 1) {
            floats(); // which would part a section from its subsections
        }
        report.add(WORDS.get(depth - 1) + " ").add(Quoted.of(markup.line(unnumbered(heading.text()))));
        open = true;
    }

    /** Text before the first heading gets one, because prose stands in sections only. */
    private void untitled(DraftBlock block) {
        if (!open) {
            report.add("section \"Text\"");
            remarks.add(Remark.of("without-heading", block.place()));
            open = true;
        }
    }

    private void close() {
        if (!prose.isEmpty()) {
            report.add(" {\n");
            blocks.prose(List.copyOf(prose));
            report.add("}");
        }
        report.add(open ? "\n\n" : "");
        open = false;
        prose.clear();
    }

    private List<DraftInline> unnumbered(List<DraftInline> heading) {
        Matcher number = NUMBER.matcher(DraftInline.plain(heading));
        if (!number.find()) {
            return heading;
        }
        numbers.add(number.group().strip());
        return Spaces.trimmed(Spaces.from(heading, number.end()));
    }

    private void floats() {
        for (DraftBlock block : floats) {
            switch (block) {
                case DraftBlock.Figure figure -> blocks.placed(figure);
                case DraftBlock.Table table -> blocks.placed(table);
                default -> throw new IllegalStateException(block.toString());
            }
        }
        floats.clear();
    }
}
