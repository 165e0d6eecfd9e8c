/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.writing;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.ui.editor.ReportEditor;

/** The full-screen mode of a text. It ends when its editor is closed, and before Studio exits. */
final class FullScreen implements IPartListener2, IWorkbenchListener {

    private static final String KEY = "org.spinescribe.ui.writing";

    private final ReportEditor editor;
    private final IWorkbenchPage page;
    private final Shell shell;
    private final TrimAround trim;
    private final WritingColumn column;
    private final boolean wasAlone;
    private final boolean wasFull;
    private final Menu menu;

    private FullScreen(ReportEditor editor) {
        this.editor = editor;
        page = editor.getSite().getPage();
        shell = editor.getSite().getWorkbenchWindow().getShell();
        trim = new TrimAround(editor.getSite().getWorkbenchWindow());
        column = new WritingColumn(editor.viewer().getTextWidget());
        wasAlone = page.isPageZoomed();
        wasFull = shell.getFullScreen();
        menu = shell.getMenuBar();
    }

    /** Returns the full-screen mode of a window, if it is active. */
    static Optional<FullScreen> of(Shell shell) {
        return Optional.ofNullable((FullScreen) shell.getData(KEY));
    }

    /** Shows the text of an editor in full screen. */
    static void begin(ReportEditor editor) {
        FullScreen full = new FullScreen(editor);
        editor.showSource();
        full.page.setPartState(full.page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        full.shell.setMenuBar(null);
        full.trim.hide();
        full.shell.setFullScreen(true);
        full.column.begin();
        full.shell.setData(KEY, full);
        full.page.addPartListener(full);
        PlatformUI.getWorkbench().addWorkbenchListener(full);
        full.line().setMessage(WritingTexts.howToEnd);
        editor.setFocus();
    }

    /** Restores the window around the text. */
    void end() {
        PlatformUI.getWorkbench().removeWorkbenchListener(this);
        page.removePartListener(this);
        if (shell.isDisposed()) {
            return;
        }
        shell.setData(KEY, null);
        line().setMessage(null);
        column.end();
        shell.setFullScreen(wasFull);
        shell.setMenuBar(menu);
        trim.show();
        if (!wasAlone && page.getReference(editor) != null) {
            page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
        }
    }

    private IStatusLineManager line() {
        return editor.getEditorSite().getActionBars().getStatusLineManager();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            end();
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        end();
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // The mode has ended in {@link #preShutdown}.
    }
}
