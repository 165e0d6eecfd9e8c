/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.insertion;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.active.WriteProtection;
import org.spinescribe.ui.assist.TemplateText;
import org.spinescribe.ui.lookup.ZoteroCitation;
import org.spinescribe.ui.templates.BlockTemplate;
import org.spinescribe.ui.typing.Surroundings;

/** Inserts text into a report as one undo step. */
public final class Insertion {

    private static final String TIMELINE = "timeline";

    private final ITextEditor editor;
    private final List<Edit> more;

    /** @param editor the editor of the report; its text page comes to the front */
    public Insertion(ITextEditor editor) {
        this(editor, List.of());
    }

    /** @param more further edits of the text in the same step, in ascending order */
    public Insertion(ITextEditor editor, List<Edit> more) {
        this.editor = editor;
        this.more = more;
    }

    private ITextViewer viewer() {
        return editor.getAdapter(ITextViewer.class);
    }

    /** A change of the document. */
    private interface Change {

        void make(IDocument document, int caret) throws BadLocationException;
    }

    /**
     * Inserts a block behind the block at the caret.
     *
     * @param text the text of the block; its lines end with a line feed
     * @param select the part of the text that the author writes first; it is selected
     */
    public void block(String text, String select) {
        change((document, caret) -> {
            int start = new InsertionPlace(document).makeRoomBehind(caret);
            String lines = lines(document, text);
            document.replace(start, 0, lines);
            int place = start + Math.max(0, lines.indexOf(select));
            editor.selectAndReveal(place, select.length());
        });
    }

    /** Inserts a block with placeholders behind the block at the caret; the caret goes to the first placeholder. */
    public void block(TemplateText block) {
        change((document, caret) -> {
            int start = new InsertionPlace(document).makeRoomBehind(caret);
            block.write(viewer(), start, start);
            block.stops().stream().findFirst()
                    .ifPresent(stop -> editor.selectAndReveal(start + stop.offset(), stop.length()));
        });
    }

    private static String lines(IDocument document, String text) {
        return text.replace("\n", TextUtilities.getDefaultLineDelimiter(document));
    }

    /** Inserts a block from its template behind the block at the caret. */
    void block(String template) {
        change((document, caret) -> BlockTemplate.write(viewer(), template,
                new InsertionPlace(document).makeRoomBehind(caret)));
    }

    /** Inserts an event into the timeline; adds a timeline to a report without one. */
    void event() {
        change((document, caret) -> {
            InsertionPlace place = new InsertionPlace(document);
            int timeline = place.find(TIMELINE);
            if (timeline < 0) {
                BlockTemplate.write(viewer(), TIMELINE, place.makeRoomBehind(caret));
            } else {
                BlockTemplate.write(viewer(), "day", place.makeRoomIn(timeline));
            }
        });
    }

    /** Inserts the brackets of a citation into prose, and opens the list of works. */
    void citation() {
        if (inProse()) {
            change((document, caret) -> {
                document.replace(caret, 0, "[@]");
                editor.selectAndReveal(caret + "[@".length(), 0);
            });
            viewer().getTextOperationTarget().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        }
    }

    /** Opens the citation picker of Zotero, and inserts its citation into prose. */
    void zotero() {
        if (inProse()) {
            change((document, caret) -> ZoteroCitation.begin(editor, document, caret));
        }
    }

    /** Inserts words into prose. */
    void prose(String words) {
        if (inProse()) {
            text(words);
        }
    }

    /** Replaces the selection by words. */
    public void text(String words) {
        int selected = viewer().getSelectedRange().y;
        change((document, caret) -> {
            String written = lines(document, words);
            document.replace(caret, selected, written);
            editor.selectAndReveal(caret + written.length(), 0);
        });
    }

    private boolean inProse() {
        boolean prose = Surroundings.of(viewer().getDocument()).isProse(viewer().getSelectedRange().x);
        if (!prose) {
            StatusMessage.show(((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager(),
                    InsertionTexts.noProse);
        }
        return prose;
    }

    private void change(Change change) {
        if (!WriteProtection.allows(editor)) {
            return;
        }
        IRewriteTarget step = editor.getAdapter(IRewriteTarget.class);
        step.beginCompoundChange();
        try {
            for (Edit edit : more.reversed()) {
                viewer().getDocument()
                        .replace(edit.offset(), edit.length(), lines(viewer().getDocument(), edit.text()));
            }
            change.make(viewer().getDocument(), viewer().getSelectedRange().x);
            editor.getSite().getPage().activate(editor);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The caret is outside its text.", e);
        } finally {
            step.endCompoundChange();
        }
    }
}
