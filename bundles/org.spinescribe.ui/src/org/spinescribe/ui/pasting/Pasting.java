/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.pasting.PastedHtml;
import org.spinescribe.drafts.pasting.PastedPlain;
import org.spinescribe.drafts.writing.WrittenFragment;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.clipboard.Copied;
import org.spinescribe.ui.insertion.Insertion;
import org.spinescribe.ui.typing.Surroundings;

/** Writes what another program has copied into a report: where the caret is, or as a block of its own. */
final class Pasting {

    private final ITextEditor editor;
    private final Copied copied;
    private final ITextViewer viewer;
    private final IDocument document;
    private final int caret;

    Pasting(ITextEditor editor, Copied copied) {
        this.editor = editor;
        this.copied = copied;
        this.viewer = editor.getAdapter(ITextViewer.class);
        this.document = viewer.getDocument();
        this.caret = viewer.getSelectedRange().x;
    }

    /** Returns false when it is to be pasted as it is: text of editors, and what belongs to no other kind. */
    boolean paste() {
        if (!copied.files().isEmpty()) {
            return files();
        }
        if (copied.text().isBlank() && copied.picture().isPresent()) {
            new PictureImport(editor).paste(copied.picture().get());
            return true;
        }
        PastedHtml.Reading html = PastedHtml.read(copied.html());
        List<DraftBlock> blocks = !html.blocks().isEmpty() ? html.blocks() : PastedPlain.blocks(copied.text());
        boolean foreign = !html.blocks().isEmpty() || PastedPlain.isTable(copied.text())
                || PastedPlain.hasBreaks(copied.text());
        Surroundings surroundings = Surroundings.of(document);
        if (!foreign || surroundings.isQuotedOrComment(caret)) {
            return foreign && quoted();
        }
        if (blocks.size() == 1 && blocks.getFirst() instanceof DraftBlock.Table table) {
            table(table);
        } else if (surroundings.isProse(caret)) {
            prose(WrittenFragment.prose(blocks));
        } else {
            return false;
        }
        if (html.pictures() > 0) {
            say(NLS.bind(PastingTexts.picturesLeft, html.pictures()));
        }
        return true;
    }

    private boolean files() {
        List<String> names = copied.files().stream().filter(DroppedFiles::isTaken).map(Object::toString).toList();
        if (!names.isEmpty()) {
            new DroppedFiles(editor).take(names.toArray(String[]::new));
        }
        return !names.isEmpty();
    }

    /** A title stands on one line; a quotation mark would end it. */
    private boolean quoted() {
        new Insertion(editor).text(copied.text().strip().replaceAll("[\\s\\u000b\\u2028]++", " ").replace("\"", "”"));
        return true;
    }

    private void table(DraftBlock.Table table) {
        String name = new BlockName(document.get()).free("table");
        WrittenFragment written = WrittenFragment.table(table, name);
        new Insertion(editor).block(written.text(), WrittenFragment.CAPTION);
        say(written);
    }

    private void prose(WrittenFragment fragment) {
        try {
            new Insertion(editor).text(fragment.isLine() ? fragment.text()
                    : new ParagraphPlace(document, viewer.getSelectedRange()).fitting(fragment.text()));
        } catch (BadLocationException e) {
            throw new IllegalStateException("The caret is outside its text.", e);
        }
        say(fragment);
    }

    private void say(WrittenFragment fragment) {
        fragment.remarks().stream().findFirst().ifPresent(remark -> say(remark.words()));
    }

    private void say(String words) {
        StatusMessage.show(((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager(), words);
    }
}
