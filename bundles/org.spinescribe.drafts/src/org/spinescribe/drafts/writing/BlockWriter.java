/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.List;
import java.util.Set;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;

/** Writes blocks within prose, and figures and tables beside it. */
final class BlockWriter {

    private final MappedText report;
    private final ProseMarkup markup;
    private final List<Remark> remarks;

    BlockWriter(MappedText report, ProseMarkup markup, List<Remark> remarks) {
        this.report = report;
        this.markup = markup;
        this.remarks = remarks;
    }

    /** Blocks of prose between braces. */
    void prose(List<DraftBlock> blocks) {
        prose(blocks, "  ");
    }

    void prose(List<DraftBlock> blocks, String indentation) {
        boolean first = true;
        for (DraftBlock block : blocks) {
            if (block instanceof DraftBlock.Paragraph paragraph && DraftInline.plain(paragraph.text()).isBlank()
                    && paragraph.text().stream().noneMatch(each -> each instanceof DraftInline.Note)) {
                continue;
            }
            report.add(first ? "" : "\n");
            first = false;
            switch (block) {
                case DraftBlock.Paragraph paragraph -> paragraph(paragraph.text(), indentation, indentation);
                case DraftBlock.Items list -> list(list, indentation);
                case DraftBlock.Table table -> {
                    if (!table.caption().isEmpty()) {
                        paragraph(table.caption(), indentation, indentation);
                        report.add("\n");
                    }
                    table(table, indentation);
                    table.note().forEach(note -> {
                        report.add("\n");
                        paragraph(note, indentation, indentation);
                    });
                }
                case DraftBlock.Heading heading -> paragraph(strong(heading.text()), indentation, indentation);
                case DraftBlock.Figure figure -> {
                    paragraph(figure.caption(), indentation, indentation);
                    remarks.add(Remark.of("figure-left", figure.place(), figure.label()));
                }
            }
        }
    }

    static List<DraftInline> strong(List<DraftInline> text) {
        return text.stream().map(each -> each instanceof DraftInline.Words words ? new DraftInline.Words(words.text(),
                Set.of(DraftInline.Style.STRONG), words.place(), words.offset()) : each).toList();
    }

    private void paragraph(List<DraftInline> text, String first, String others) {
        Wrapped.add(ProseMarkup.started(markup.line(text)), first, others, report);
    }

    private void list(DraftBlock.Items list, String indentation) {
        int number = list.start().orElse(0);
        for (List<DraftBlock> item : list.items()) {
            String mark = list.start().isPresent() ? number++ + ". " : "- ";
            String inner = indentation + " ".repeat(mark.length());
            boolean first = true;
            for (DraftBlock block : item) {
                String start = first ? indentation + mark : inner;
                report.add(first || !(block instanceof DraftBlock.Paragraph) ? "" : "\n");
                switch (block) {
                    case DraftBlock.Paragraph paragraph -> paragraph(paragraph.text(), start, inner);
                    case DraftBlock.Items nested -> list(nested, inner);
                    case DraftBlock.Heading heading -> paragraph(heading.text(), start, inner);
                    case DraftBlock.Table table -> table(table, inner);
                    case DraftBlock.Figure figure -> paragraph(figure.caption(), start, inner);
                }
                first = false;
            }
        }
    }

    // ---- Tables ----------------------------------------------------------------------------------------------------

    private void table(DraftBlock.Table table, String indentation) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            report.add(indentation + "|");
            for (List<DraftInline> cell : table.rows().get(i)) {
                report.add(" ").add(cell(cell)).add(" |");
            }
            report.add("\n");
            report.add(i == 0 ? indentation + "|" + "---|".repeat(columns) + "\n" : "");
        }
    }

    private MappedText cell(List<DraftInline> text) {
        MappedText written = markup.line(text);
        String from = written.toString();
        MappedText cell = new MappedText();
        for (int i = 0; i < from.length(); i++) {
            char sign = from.charAt(i);
            if (sign == '\\' && i + 1 < from.length() && from.charAt(i + 1) == '\n') {
                cell.add(" ");
                i++;
            } else if (sign == '\\' && i + 1 < from.length()) {
                cell.add(written, i, i + 2);
                i++;
            } else if (sign == '|') {
                cell.add("\\").add(written, i, i + 1);
            } else {
                cell.add(written, i, i + 1);
            }
        }
        return cell;
    }

    /** A table with its name and caption, outside prose. */
    void placed(DraftBlock.Table table) {
        report.add("table " + table.name() + " ").add(Quoted.of(markup.line(table.caption()))).add(" {\n");
        table(table, "  ");
        report.add("}");
        if (!table.note().isEmpty()) {
            report.add(" note {\n");
            prose(table.note().stream().<DraftBlock>map(note -> new DraftBlock.Paragraph(note, table.place()))
                    .toList());
            report.add("}");
        }
        report.add("\n\n");
    }

    // ---- Figures ---------------------------------------------------------------------------------------------------

    /** A figure with its pictures and caption. */
    void placed(DraftBlock.Figure figure) {
        report.add("figure " + figure.name());
        List<DraftBlock.Picture> pictures = figure.pictures();
        if (pictures.size() == 1) {
            report.add(" " + ReportWriter.quoted(pictures.getFirst().file()));
            alternative(pictures.getFirst(), "\n  ");
        }
        for (int i = 0; i < pictures.size() && pictures.size() > 1; i++) {
            report.add("\n  panel " + (char) ('a' + i % 26) + " " + ReportWriter.quoted(pictures.get(i).file()));
            alternative(pictures.get(i), " ");
        }
        if (!figure.caption().isEmpty()) {
            report.add("\n  caption {\n");
            Wrapped.add(ProseMarkup.started(markup.line(figure.caption())), "    ", "    ", report);
            report.add("  }");
        }
        report.add("\n\n");
    }

    private void alternative(DraftBlock.Picture picture, String before) {
        report.add(picture.alternativeText().isBlank() ? "" : before + "alt "
                + ReportWriter.quoted(picture.alternativeText()));
    }
}
