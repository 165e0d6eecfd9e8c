/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.spinescribe.ui.Saving;
import org.spinescribe.ui.assist.AssistAction;
import org.spinescribe.ui.assist.AutoOpened;
import org.spinescribe.ui.fixes.OrderedFixes;
import org.spinescribe.ui.overview.OverviewPage;
import org.spinescribe.ui.overview.FormWriter;
import org.spinescribe.ui.pasting.FileDrops;
import org.spinescribe.ui.pasting.PasteAction;
import org.spinescribe.ui.pauses.TypingRest;
import org.spinescribe.ui.preferences.Preferences;

/**
 * Edits a report as text on one page and as a form on the other. This editor is the Generic Editor with the form beside
 * its text, so that everything that works on the active text editor works here, too.
 */
public final class ReportEditor extends ExtensionBasedTextEditor {

    /** The editor's identifier in {@code plugin.xml}. */
    public static final String ID = "org.spinescribe.ui.editor";

    private static final String PAGE = "page";

    private final SourceActions actions = new SourceActions(this);
    private EditorPages pages;
    private OverviewPage overview;
    private boolean opensWithForm;
    private String[] sourceScopes;

    @Override
    public void createPartControl(Composite parent) {
        pages = new EditorPages(parent, this::turned);
        super.createPartControl(pages.source());
        AutoOpened.watch(getSourceViewer());
        OrderedFixes.install(getSourceViewer());
        PageTurning.install(this);
        Saving.install(this);
        TypingRest.of(parent.getDisplay()); // watches the typed letters from now on
        wrap();
        if (opensWithForm || LastPage.wasForm(getEditorInput())) {
            showOverview();
        }
    }

    /**
     * Wraps the long lines of prose. The command of the editor still toggles the wrapping, and the text itself stays
     * unchanged. The wrapping is set only here: the panes of a comparison cannot handle wrapped lines.
     */
    private void wrap() {
        if (Preferences.wrap()) {
            getSourceViewer().getTextWidget().setWordWrap(true);
        }
    }

    /** Returns the form, which is created at the first call. */
    public OverviewPage overview() {
        if (overview == null) {
            overview = new OverviewPage(pages.folder(), new FormWriter(this::document, this::rewriting,
                    this::isEditable, this::validateEditorInputState), () -> firePropertyChange(PROP_DIRTY));
            pages.setForm(overview.control());
            FileDrops.install(this, overview.control());
            overview.watch(this);
        }
        return overview;
    }

    /** A file that was renamed or saved under another name has a new input, so the form is read anew. */
    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (overview != null) {
            overview.refresh();
            LastPage.remember(input, isOverview());
        }
    }

    private IDocument document() {
        return getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
    }

    private IRewriteTarget rewriting() {
        return getAdapter(IRewriteTarget.class);
    }

    /** Returns whether the form is in front. */
    public boolean isOverview() {
        return pages != null && pages.isForm();
    }

    /** Brings the text to the front. */
    public void showSource() {
        if (isOverview()) {
            pages.showSource();
            turned();
        }
    }

    /** Brings the form to the front. */
    public void showOverview() {
        overview();
        pages.showForm();
        turned();
    }

    private void turned() {
        if (isOverview()) {
            overview().refresh();
        } else if (overview != null) {
            overview.commit();
        }
        LastPage.remember(getEditorInput(), isOverview());
        actions.follow(isOverview());
        setFocus();
    }

    @Override
    public void setFocus() {
        if (isOverview()) {
            overview().setFocus();
        } else {
            super.setFocus();
        }
    }

    /** Shows the text page first, since the caller wants the range to be visible. */
    @Override
    protected void selectAndReveal(int start, int length, int revealStart, int revealLength) {
        showSource();
        super.selectAndReveal(start, length, revealStart, revealLength);
    }

    @Override
    public void setAction(String id, IAction action) {
        actions.set(super.getAction(id), action);
        super.setAction(id, action);
    }

    @Override
    protected void initializeDragAndDrop(ISourceViewer viewer) {
        super.initializeDragAndDrop(viewer);
        FileDrops.install(this, viewer.getTextWidget());
    }

    /**
     * JFace installs text drag and drop anew when the preference is switched on, which removes all earlier drop
     * targets.
     */
    @Override
    protected void installTextDragAndDrop(ISourceViewer viewer) {
        super.installTextDragAndDrop(viewer);
        FileDrops.install(this, viewer.getTextWidget());
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ITextEditorActionConstants.PASTE,
                new PasteAction(this, super.getAction(ITextEditorActionConstants.PASTE)));
        setAction(ITextEditorActionConstants.CONTENT_ASSIST,
                new AssistAction(this::viewer, super.getAction(ITextEditorActionConstants.CONTENT_ASSIST)));
    }

    /** A report has no code to shift by tabs; typing indents lists. */
    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        super.editorContextMenuAboutToShow(menu);
        menu.remove(ITextEditorActionConstants.SHIFT_RIGHT);
        menu.remove(ITextEditorActionConstants.SHIFT_LEFT);
    }

    /** Returns an action of the text only while the text is in front. */
    @Override
    public IAction getAction(String id) {
        IAction action = super.getAction(id);
        return isOverview() && !SourceActions.isForForms(action) ? null : action;
    }

    @Override
    protected void setKeyBindingScopes(String[] scopes) {
        sourceScopes = scopes;
        super.setKeyBindingScopes(scopes);
    }

    /** Returns the key binding scopes: those of the text on its page, none on the form. */
    String[] scopes() {
        return isOverview() ? new String[0] : sourceScopes;
    }

    /** Returns the viewer of the text. */
    public ISourceViewer viewer() {
        return getSourceViewer();
    }

    /** A value in a form field that is not yet in the text makes the editor dirty, too. */
    @Override
    public boolean isDirty() {
        return super.isDirty() || overview != null && overview.isPending();
    }

    /** Writes pending values of form fields into the text. */
    public void commitForm() {
        if (overview != null) {
            overview.commitNow();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitForm();
        super.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        commitForm();
        super.doSaveAs();
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        memento.putBoolean(PAGE, isOverview());
    }

    @Override
    public void restoreState(IMemento memento) {
        super.restoreState(memento);
        opensWithForm = Boolean.TRUE.equals(memento.getBoolean(PAGE));
    }

    @Override
    public void dispose() {
        if (overview != null) {
            overview.dispose();
        }
        super.dispose();
    }
}
