/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/**
 * Finds headings formatted by hand: a short paragraph in bold, or one with only the name of a usual section. A heading
 * recognised only by its style gets a remark.
 */
final class HandHeadings {

    private static final int MOST_WORDS = 14;

    private final List<Remark> remarks;

    HandHeadings(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** The same blocks, with the headings marked. */
    List<SourceBlock> marked(List<SourceBlock> blocks) {
        int title = titleIndex(blocks);
        long styled = blocks.stream().filter(HandHeadings::isStyled).count();
        List<SourceBlock> marked = new ArrayList<>();
        int level = 0;
        boolean titlePage = true;
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (block instanceof SourceBlock.Paragraph paragraph) {
                SourceBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                if (paragraph.role() == Role.HEADING) {
                    level = paragraph.level();
                    titlePage = false;
                } else if (i > title && isHeading(paragraph, next)
                        && !(titlePage && StackedAuthors.begin(paragraph, next))) {
                    titlePage = false;
                    int own = level(paragraph, styled > 1 ? level + 1 : 2);
                    block = paragraph.as(Role.HEADING, own);
                    if (PartHeading.kind(paragraph.words()).isEmpty()) {
                        remarks.add(Remark.of("heading-by-hand", paragraph.place(), paragraph.words()));
                    }
                }
            }
            marked.add(block);
        }
        return marked;
    }

    /** The index of the title; paragraphs before the title, and the first paragraph of all, are no headings. */
    private static int titleIndex(List<SourceBlock> blocks) {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i) instanceof SourceBlock.Paragraph paragraph
                && paragraph.role() == Role.TITLE).findFirst().orElse(0);
    }

    private static boolean isStyled(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph && paragraph.role() == Role.HEADING;
    }

    private static boolean isHeading(SourceBlock.Paragraph paragraph, SourceBlock next) {
        String words = paragraph.words();
        if (paragraph.role() != Role.PLAIN || words.isEmpty() || words.contains("\n") || !paragraph.pictures().isEmpty()
                || words.split("\\s+").length > MOST_WORDS || Caption.of(paragraph, true).isPresent()) {
            return false;
        }
        boolean list = paragraph.item().isPresent() && !paragraph.look().bold();
        if (!list && PartHeading.kind(words).isPresent()) {
            return true;
        }
        boolean followed = next instanceof SourceBlock.Paragraph text && !text.look().bold();
        boolean sentence = words.matches("(?s).*[.;,?!]") || !words.matches("(?s).*\\p{L}{3}.*");
        return paragraph.look().bold() && followed && !sentence && !paragraph.look().centred();
    }

    private static int level(SourceBlock.Paragraph paragraph, int other) {
        int depth = PartHeading.depth(paragraph.words());
        return depth > 0 ? depth : PartHeading.kind(paragraph.words()).isPresent() ? 1 : other;
    }
}
