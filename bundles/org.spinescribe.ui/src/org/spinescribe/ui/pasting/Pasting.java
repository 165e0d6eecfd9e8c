/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.pasting.CopiedHtml;
import org.spinescribe.drafts.pasting.PastedHtml;
import org.spinescribe.drafts.pasting.PastedPlain;
import org.spinescribe.drafts.writing.WrittenFragment;
import org.spinescribe.ui.clipboard.Copied;
import org.spinescribe.ui.insertion.Insertion;
import org.spinescribe.ui.lookup.PastedWorks;
import org.spinescribe.ui.typing.Surroundings;

/** Pastes text of another program into a report: at the caret, or as a block of its own. */
final class Pasting {

    private final ITextEditor editor;
    private final Copied copied;
    private final ITextViewer viewer;
    private final IDocument document;
    private final int caret;
    private final PasteRemarks remarks;

    Pasting(ITextEditor editor, Copied copied) {
        this.editor = editor;
        this.copied = copied;
        this.viewer = editor.getAdapter(ITextViewer.class);
        this.document = viewer.getDocument();
        this.caret = viewer.getSelectedRange().x;
        this.remarks = new PasteRemarks(editor);
    }

    /** Pastes the clipboard. Returns false when the text must be pasted unchanged, such as text of editors. */
    boolean paste() {
        if (!copied.files().isEmpty()) {
            return files();
        }
        if (copied.text().isBlank() && copied.picture().isPresent()) {
            new PictureImport(editor).paste(copied.picture().get());
            return true;
        }
        CopiedHtml html = CopiedHtml.of(copied.html());
        PastedHtml.Reading printed = html.read(Map.of());
        boolean foreign = isRead(printed) || isForeign(copied.text());
        Surroundings surroundings = Surroundings.of(document);
        boolean quoted = surroundings.isQuotedOrComment(caret);
        boolean table = isTable(blocks(printed));
        if (!foreign || quoted || !table && !surroundings.isProse(caret)) {
            remarks.printed(printed.printed());
            boolean done = foreign && quoted && quoted();
            remarks.show();
            return done;
        }
        PastedWorks works = PastedWorks.add(document, html.works());
        PastedHtml.Reading cited = html.read(works.keys());
        write(blocks(cited), new Insertion(editor, works.edits()));
        remarks.of(cited, works);
        remarks.show();
        return true;
    }

    /**
     * Returns whether a text comes from another program. Bullets are the author's own if the report contains the same
     * text.
     */
    private boolean isForeign(String text) {
        return PastedPlain.isTable(text) || PastedPlain.hasBreaks(text)
                || PastedPlain.hasItems(text) && !document.get().contains(text);
    }

    private List<DraftBlock> blocks(PastedHtml.Reading html) {
        return isRead(html) ? html.blocks() : PastedPlain.blocks(copied.text());
    }

    private static boolean isRead(PastedHtml.Reading html) {
        return !html.blocks().isEmpty() || html.lists() > 0;
    }

    private boolean files() {
        List<String> names = copied.files().stream().filter(DroppedFiles::isTaken).map(Object::toString).toList();
        if (!names.isEmpty()) {
            new DroppedFiles(editor).take(names.toArray(String[]::new));
        }
        return !names.isEmpty();
    }

    /** Pastes into a title on one line; a quotation mark would end the title, so it is replaced. */
    private boolean quoted() {
        new Insertion(editor).text(copied.text().strip().replaceAll("[\\s\\u000b\\u2028]++", " ").replace("\"", "”"));
        return true;
    }

    private static boolean isTable(List<DraftBlock> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof DraftBlock.Table;
    }

    private void write(List<DraftBlock> blocks, Insertion insertion) {
        if (blocks.isEmpty()) {
            return;
        }
        WrittenFragment written;
        if (isTable(blocks)) {
            written = WrittenFragment.table((DraftBlock.Table) blocks.getFirst(),
                    new BlockName(document.get()).free("table"));
            insertion.block(written.text(), WrittenFragment.CAPTION);
        } else {
            written = WrittenFragment.prose(blocks);
            insertion.text(written.isLine() ? written.text() : paragraphs(written.text()));
        }
        remarks.of(written);
    }

    private String paragraphs(String text) {
        try {
            return new ParagraphPlace(document, viewer.getSelectedRange()).fitting(text);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The caret is outside its text.", e);
        }
    }
}
