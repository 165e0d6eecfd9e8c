/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.spinescribe.ui.MarkdownControl;
import org.spinescribe.ui.colours.QuietWords;

/**
 * A completion item of the server in the editor's list. The proposal stays in the list while the typed text matches.
 */
final class ItemProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6, ICompletionProposalExtension7 {

    private final CompletionItem item;
    private final int start;
    private TemplateText template;

    /** @param start the start of the replaced range, which ends at the caret */
    ItemProposal(CompletionItem item, int start) {
        this.item = item;
        this.start = start;
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(item.getLabel()).append(detail(), QuietWords.DETAIL);
    }

    @Override
    public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
        StyledString label = getStyledDisplayString();
        String typed = typed(document, offset);
        int at = item.getLabel().toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        if (at >= 0 && !typed.isEmpty()) {
            label.setStyle(at, typed.length(), bold.getBoldStyler());
        }
        return label;
    }

    private String detail() {
        return item.getDetail() == null ? "" : "  " + item.getDetail();
    }

    private String typed(IDocument document, int offset) {
        try {
            return document.get(start, Math.max(0, offset - start));
        } catch (BadLocationException e) {
            return "";
        }
    }

    @Override
    public Image getImage() {
        return ItemImages.of(item.getKind());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        String typed = typed(document, offset).toLowerCase(Locale.ROOT);
        String words = (item.getLabel() + " " + detail()).toLowerCase(Locale.ROOT);
        return offset >= start && (words.startsWith(typed) || words.contains(" " + typed)
                || words.contains("-" + typed) || words.contains("/" + typed));
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        template = TemplateText.of(item.getTextEdit().getLeft().getNewText(),
                item.getInsertTextFormat() == InsertTextFormat.Snippet);
        try {
            template.write(viewer, start, Math.max(offset, selectionEnd(viewer)));
        } catch (BadLocationException e) {
            ILog.of(ItemProposal.class).error("The proposal could not be written.", e);
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("The editor writes proposals with its viewer.");
    }

    @Override
    public Point getSelection(IDocument document) {
        return template == null || template.linked() ? null : new Point(behindBracket(document, start
                + template.caret()), 0);
    }

    /**
     * Returns the end of the selection at the caret, such as a placeholder: the proposal replaces the selection. -1 if
     * none.
     */
    private int selectionEnd(ITextViewer viewer) {
        Point selected = viewer.getSelectedRange();
        return selected.x <= start || selected.y == 0 ? selected.x + selected.y : -1;
    }

    /** Returns the offset behind the closing bracket of a citation: there the author goes on after choosing a work. */
    private int behindBracket(IDocument document, int caret) {
        try {
            boolean closed = item.getKind() == CompletionItemKind.Reference && caret < document.getLength()
                    && document.getChar(caret) == ']';
            return closed ? caret + 1 : caret;
        } catch (BadLocationException e) {
            return caret;
        }
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return item.getDocumentation() == null ? null : item.getDocumentation().getRight().getValue();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return (String) getAdditionalProposalInfo(null);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return MarkdownControl.creator();
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return item.getTextEdit().getLeft().getNewText();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return start;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // A proposal shows nothing in the text before the user takes it.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }
}
