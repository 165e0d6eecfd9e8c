/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.pauses.Pause;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.typing.Surroundings;

/** The page of the Outline view. It follows edits and the caret; a selected line leads to its place in the text. */
final class OutlinePage extends ContentOutlinePage implements IDocumentListener {

    private static final int PAUSE = 300;

    private final ITextEditor editor;
    private final IDocument document;
    private final Function<IDocument, CompletableFuture<List<OutlineNode>>> question;
    private final Pause refresh = new Pause(PAUSE, this::refresh);
    private final ISelectionChangedListener caret = this::followCaret;
    private List<OutlineNode> nodes = List.of();
    private boolean following;
    private int asked;

    /**
     * @param question returns the outline of a document; never blocks
     */
    OutlinePage(ITextEditor editor, Function<IDocument, CompletableFuture<List<OutlineNode>>> question) {
        this.editor = editor;
        this.question = question;
        this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        OutlineTree.show(getTreeViewer());
        Accessible.name(getTreeViewer().getTree(), OutlineTexts.name);
        getTreeViewer().setInput(nodes);
        getTreeViewer().addOpenListener(event -> editor.getSite().getPage().activate(editor));
        document.addDocumentListener(this);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(caret);
        }
        refresh();
    }

    @Override
    public void dispose() {
        document.removeDocumentListener(this);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only the document after the change counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        refresh.begin();
    }

    private void refresh() {
        if (isThere()) {
            int request = ++asked;
            Display display = getControl().getDisplay();
            question.apply(document).thenAccept(found -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> show(found, request));
                }
            });
        }
    }

    private boolean isThere() {
        return getControl() != null && !getControl().isDisposed();
    }

    /** Shows the nodes of the latest request. Expanded nodes stay expanded; at first all are. */
    private void show(List<OutlineNode> found, int request) {
        if (!isThere() || request != asked) {
            return;
        }
        boolean first = nodes.isEmpty();
        Object[] expanded = getTreeViewer().getExpandedElements();
        nodes = found;
        following = true;
        getTreeViewer().getControl().setRedraw(false);
        getTreeViewer().setInput(nodes);
        if (first) {
            getTreeViewer().expandAll();
        } else {
            getTreeViewer().setExpandedElements(expanded);
        }
        getTreeViewer().getControl().setRedraw(true);
        following = false;
    }

    private void followCaret(SelectionChangedEvent event) {
        if (isThere() && event.getSelection() instanceof ITextSelection selection && !getControl().isFocusControl()) {
            try {
                OutlineNode node = OutlineNode.at(nodes, Positions.of(document, selection.getOffset()));
                following = true;
                getTreeViewer().setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node),
                        true);
            } catch (BadLocationException e) {
                return; // the document has become shorter than the caret's offset
            } finally {
                following = false;
            }
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof ITreeSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            reveal(editor, document, node);
        }
    }

    /**
     * Puts the caret where the author would go on writing: into the braces of a block, else at its start. Selects
     * nothing.
     */
    static void reveal(ITextEditor editor, IDocument document, OutlineNode node) {
        IRegion block = Positions.region(document, node.symbol().getRange());
        int text = Surroundings.of(document).firstText(block.getOffset(), block.getOffset() + block.getLength());
        editor.selectAndReveal(text < 0 ? block.getOffset() : text, 0);
    }
}
