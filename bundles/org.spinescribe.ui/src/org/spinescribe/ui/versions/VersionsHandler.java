/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.pages.Compared;
import org.spinescribe.ui.pages.PagesView;

/** Shows the changes since an earlier version of the report on the pages, or restores its text. */
public final class VersionsHandler extends AbstractHandler {

    private static final String PAGES = "org.spinescribe.ui.pages";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            IWorkbenchPage page = editor.getSite().getPage();
            ReportPath.of(editor.getEditorInput()).ifPresentOrElse(report -> later(page, () -> {
                List<EarlierVersion> versions = EarlierVersions.of(report);
                OpenWindow.whenTypingRests(page, window -> ask(editor, report, versions));
            }), () -> say(page, VersionsTexts.none));
        }
        return null;
    }

    /** Work that may fail with several exceptions. */
    private interface Work {

        void run() throws CannotCompare, CompositionProblem, CoreException, IOException;
    }

    private static void later(IWorkbenchPage page, Work work) {
        ICoreRunnable job = monitor -> {
            try {
                work.run();
            } catch (CannotCompare | CompositionProblem | CoreException | IOException e) {
                OpenWindow.whenTypingRests(page, window -> say(window,
                        NLS.bind(VersionsTexts.unreadable, e.getMessage())));
            } catch (RuntimeException e) {
                ILog.of(VersionsHandler.class).error("An earlier version cannot be read.", e);
                OpenWindow.whenTypingRests(page, window -> say(window,
                        NLS.bind(VersionsTexts.unreadable, e.getMessage())));
            }
        };
        Job reading = Job.create(VersionsTexts.title, job);
        reading.setUser(true);
        reading.schedule();
    }

    private static void ask(ITextEditor editor, Path report, List<EarlierVersion> versions) {
        IWorkbenchPage page = editor.getSite().getPage();
        if (versions.isEmpty()) {
            say(page, VersionsTexts.none);
            return;
        }
        VersionsDialog dialog = new VersionsDialog(page.getWorkbenchWindow().getShell(), versions);
        if (dialog.open() == Window.OK && dialog.chosen() != null) {
            EarlierVersion version = dialog.chosen();
            String words = NLS.bind(VersionsTexts.version, version.date(), version.words());
            later(page, dialog.restores() ? () -> restore(editor, words, version) : () -> {
                Manuscript before = version.content().read();
                OpenWindow.whenTypingRests(page, window -> show(window, report, Compared.with(words, before)));
            });
        }
    }

    private static void restore(ITextEditor editor, String words, EarlierVersion version)
            throws CannotCompare, CompositionProblem, CoreException, IOException {
        Restoring restoring = new Restoring(editor, words, version.text().read());
        OpenWindow.of(editor.getSite().getPage(), window -> restoring.ask());
    }

    /** Shows the changes, unless another report is in front by now. */
    private static void show(IWorkbenchPage page, Path report, Compared version) {
        if (page.getActiveEditor() == null
                || !ReportPath.of(page.getActiveEditor().getEditorInput()).filter(report::equals).isPresent()) {
            return;
        }
        try {
            ((PagesView) page.showView(PAGES, null, IWorkbenchPage.VIEW_VISIBLE)).compare(version);
        } catch (PartInitException e) {
            ILog.of(VersionsHandler.class).log(e.getStatus());
        }
    }

    private static void say(IWorkbenchPage page, String words) {
        MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), VersionsTexts.title, words);
    }
}
