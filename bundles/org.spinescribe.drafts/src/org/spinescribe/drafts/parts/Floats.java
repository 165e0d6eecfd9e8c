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

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/** Puts pictures, tables and their captions together, and paragraphs into lists. */
final class Floats {

    private final List<Remark> remarks;
    private final FloatNames names = new FloatNames();
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> source;
    private int at;

    Floats(List<SourceBlock> source, List<Remark> remarks) {
        this.source = source;
        this.remarks = remarks;
    }

    /** The blocks of the body in the order of the file. */
    List<DraftBlock> blocks() {
        while (at < source.size()) {
            switch (source.get(at)) {
                case SourceBlock.Table table -> table(table, Optional.empty());
                case SourceBlock.Paragraph paragraph -> paragraph(paragraph);
            }
        }
        LeftoverPictures.pair(blocks, names, remarks);
        return blocks;
    }

    private void paragraph(SourceBlock.Paragraph paragraph) {
        Optional<Caption> caption = paragraph.role() == Role.HEADING ? Optional.empty()
                : Caption.of(paragraph, isCaption(paragraph));
        if (caption.isPresent() && caption.get().table() && peek(1) instanceof SourceBlock.Table table) {
            at++;
            table(table, caption);
        } else if (caption.isPresent() && caption.get().table() && caption.get().text().isEmpty()
                && peek(1) instanceof SourceBlock.Paragraph words && words.role() != Role.HEADING
                && peek(2) instanceof SourceBlock.Table table) {
            at += 2;
            table(table, Optional.of(new Caption(true, caption.get().label(), caption.get().number(),
                    Spaces.trimmed(words.text()))));
        } else if (caption.isPresent() && !caption.get().table()) {
            figure(caption.get(), paragraph);
        } else if (caption.isPresent() && paragraph.pictures().isEmpty()) {
            emptyTable(caption.get(), paragraph);
        } else if (!paragraph.pictures().isEmpty()) {
            picture(paragraph);
        } else if (paragraph.role() == Role.HEADING) {
            at++;
            blocks.add(new DraftBlock.Heading(paragraph.level(), Spaces.trimmed(paragraph.text()), paragraph.place()));
        } else if (paragraph.item().isPresent()) {
            list();
        } else {
            at++;
            blocks.add(new DraftBlock.Paragraph(Spaces.trimmed(paragraph.text()), paragraph.place()));
        }
    }

    private boolean isCaption(SourceBlock.Paragraph paragraph) {
        return paragraph.role() == Role.CAPTION || isPicture(peek(-1)) || peek(1) instanceof SourceBlock.Table
                || !paragraph.pictures().isEmpty();
    }

    private static boolean isPicture(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph && !paragraph.pictures().isEmpty()
                && paragraph.words().isEmpty();
    }

    private SourceBlock peek(int steps) {
        int index = at + steps;
        return index >= 0 && index < source.size() ? source.get(index) : null;
    }

    // ---- Figures ---------------------------------------------------------------------------------------------------

    private void figure(Caption caption, SourceBlock.Paragraph paragraph) {
        at++;
        List<DraftBlock.Picture> pictures = new ArrayList<>(paragraph.pictures());
        if (pictures.isEmpty() && !blocks.isEmpty() && blocks.getLast() instanceof DraftBlock.Figure before
                && before.label().isEmpty()) {
            pictures.addAll(before.pictures());
            blocks.removeLast();
        }
        if (pictures.isEmpty() && isPicture(peek(0)) && !isFigureCaption(peek(1))) {
            pictures.addAll(((SourceBlock.Paragraph) peek(0)).pictures());
            at++;
        }
        blocks.add(new DraftBlock.Figure(names.of(caption.name()), caption.label(), pictures, caption.text(),
                paragraph.place()));
    }

    private static boolean isFigureCaption(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph
                && Caption.of(paragraph, true).filter(caption -> !caption.table()).isPresent();
    }

    /** A picture waits for a caption behind it; words of its paragraph stay a paragraph. */
    private void picture(SourceBlock.Paragraph paragraph) {
        at++;
        if (!TableParts.isPanelLetter(paragraph)) {
            blocks.add(new DraftBlock.Paragraph(Spaces.trimmed(paragraph.text()), paragraph.place()));
        }
        if (!blocks.isEmpty() && blocks.getLast() instanceof DraftBlock.Figure before && before.label().isEmpty()) {
            List<DraftBlock.Picture> all = new ArrayList<>(before.pictures());
            all.addAll(paragraph.pictures());
            blocks.set(blocks.size() - 1, new DraftBlock.Figure("", "", all, List.of(), before.place()));
        } else {
            blocks.add(new DraftBlock.Figure("", "", paragraph.pictures(), List.of(), paragraph.place()));
        }
    }

    // ---- Tables ----------------------------------------------------------------------------------------------------

    private void table(SourceBlock.Table table, Optional<Caption> above) {
        at++;
        int columns = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        if (columns * table.rows().size() <= 1 || !above.isPresent() && TableParts.isLayout(table)) {
            remarks.add(Remark.of("table-of-one-cell", table.place()));
            List<SourceBlock> inside = new ArrayList<>();
            table.rows().forEach(row -> row.forEach(inside::addAll));
            if (TableParts.isLayout(table)) {
                inside.removeIf(each -> each instanceof SourceBlock.Paragraph letter && letter.pictures().isEmpty()
                        && TableParts.isPanelLetter(letter));
            }
            source.addAll(at, inside);
            return;
        }
        Optional<Caption> caption = above;
        if (caption.isEmpty() && peek(0) instanceof SourceBlock.Paragraph next
                && !(peek(1) instanceof SourceBlock.Table)) {
            caption = Caption.of(next, next.role() == Role.CAPTION).filter(Caption::table);
            at += caption.isPresent() ? 1 : 0;
        }
        List<List<DraftInline>> notes = new ArrayList<>();
        while (peek(0) instanceof SourceBlock.Paragraph next && TableParts.isNote(next)) {
            notes.add(Spaces.trimmed(next.text()));
            at++;
        }
        if (table.merged()) {
            remarks.add(Remark.of("merged-cells", table.place(), caption.map(Caption::label).orElse("")));
        }
        caption.filter(each -> each.text().isEmpty()).ifPresent(each -> remarks.add(Remark.of("table-without-caption",
                table.place(), each.label())));
        blocks.add(new DraftBlock.Table(caption.map(each -> names.of(each.name())).orElse(""),
                caption.map(Caption::label).orElse(""), caption.map(Caption::text).orElse(List.of()),
                Math.max(1, table.head()), TableParts.cells(table), notes, table.place()));
    }

    private void emptyTable(Caption caption, SourceBlock.Paragraph paragraph) {
        at++;
        remarks.add(Remark.of("caption-without-table", paragraph.place(), caption.label()));
        blocks.add(new DraftBlock.Paragraph(Spaces.trimmed(paragraph.text()), paragraph.place()));
    }

    // ---- Lists -----------------------------------------------------------------------------------------------------

    private void list() {
        List<SourceBlock.Paragraph> items = new ArrayList<>();
        SourceBlock.Item first = ((SourceBlock.Paragraph) source.get(at)).item().orElseThrow();
        while (peek(0) instanceof SourceBlock.Paragraph next && next.item().isPresent() && next.role() != Role.HEADING
                && next.pictures().isEmpty() && (next.item().get().list().equals(first.list())
                        || next.item().get().level() > first.level())) {
            items.add(next);
            at++;
        }
        if (items.isEmpty()) {
            SourceBlock.Paragraph odd = (SourceBlock.Paragraph) source.get(at++);
            blocks.add(new DraftBlock.Paragraph(Spaces.trimmed(odd.text()), odd.place()));
            return;
        }
        blocks.add(ListItems.of(items));
    }
}
