/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.drafts.pasting.PastedHtml;
import org.spinescribe.drafts.writing.WrittenFragment;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.lookup.PastedWorks;

/** Collects remarks on a paste. They are shown in the status line; a dialog says why works could not be added. */
final class PasteRemarks {

    private final ITextEditor editor;
    private final List<String> sentences = new ArrayList<>();
    private Optional<String> problem = Optional.empty();

    PasteRemarks(ITextEditor editor) {
        this.editor = editor;
    }

    void of(WrittenFragment written) {
        written.remarks().stream().findFirst().ifPresent(remark -> sentences.add(remark.words()));
    }

    void of(PastedHtml.Reading read, PastedWorks works) {
        works.added().ifPresent(sentences::add);
        problem = works.problem();
        if (read.lists() > 0) {
            sentences.add(PastingTexts.listLeft);
        }
        printed(read.printed());
        if (read.pictures() > 0) {
            sentences.add(NLS.bind(PastingTexts.picturesLeft, read.pictures()));
        }
    }

    /** @param citations the number of citations pasted as plain text */
    void printed(int citations) {
        if (citations > 0) {
            sentences.add(NLS.bind(PastingTexts.citationsPrinted, citations));
        }
    }

    void show() {
        if (!sentences.isEmpty()) {
            StatusMessage.show(((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager(),
                    String.join(" ", sentences));
        }
        problem.ifPresent(words -> MessageDialog.openInformation(editor.getSite().getShell(),
                PastingTexts.paste, words));
    }
}
