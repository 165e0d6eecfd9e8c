/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.bibliography.ReferencesLine;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.active.WriteProtection;
import org.spinescribe.ui.server.ReportRequest;

/**
 * Adds the name of a bibliography to the report in an editor. Copies the bibliography into the report's folder if it
 * lies elsewhere.
 */
public record BibliographyImport(ITextEditor editor, Path bibliography) {

    /** Returns whether reports can cite from a file, by its extension. */
    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(bib|ris|nbib|json)");
    }

    /**
     * Asks the user, copies the file and adds its name, or says why reports cannot cite from the file. Returns at once.
     */
    public void run() {
        if (!isOne(bibliography)) {
            say(NLS.bind(BibliographyTexts.notOne, bibliography.getFileName()));
            return;
        }
        Optional<Path> report = ReportPath.of(editor.getEditorInput());
        if (report.isEmpty()) {
            say(NLS.bind(BibliographyTexts.unsaved, bibliography.getFileName()));
            return;
        }
        Path folder = report.get().toAbsolutePath().normalize().getParent();
        if (bibliography.toAbsolutePath().normalize().startsWith(folder)) {
            name(folder.relativize(bibliography.toAbsolutePath().normalize()));
        } else if (MessageDialog.open(MessageDialog.QUESTION, shell(), BibliographyTexts.title,
                NLS.bind(BibliographyTexts.copy, bibliography.getFileName()), 0, BibliographyTexts.copyButton,
                IDialogConstants.CANCEL_LABEL) == 0) {
            ICoreRunnable copying = monitor -> copy(folder);
            Job.createSystem(NLS.bind(BibliographyTexts.job, bibliography.getFileName()), copying).schedule();
        }
    }

    private void copy(Path folder) {
        Path target = folder.resolve(bibliography.getFileName());
        try {
            if (Files.exists(target) && Files.mismatch(bibliography, target) >= 0) {
                say(NLS.bind(BibliographyTexts.other, bibliography.getFileName()));
                return;
            }
            if (!Files.exists(target)) {
                OutputFile.write(target, out -> Files.copy(bibliography, out));
            }
            WrittenFolder.refreshAround(List.of(target));
            OpenWindow.of(editor.getSite().getPage(), where -> name(target.getFileName()));
        } catch (IOException e) {
            say(NLS.bind(BibliographyTexts.failed, bibliography.getFileName(), e.getMessage()));
        }
    }

    /** Asks the server where the name belongs, and inserts it there. If the user has typed meanwhile, asks again. */
    private void name(Path file) {
        IDocument document = editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null) {
            return; // the editor was closed while the file was copied
        }
        long typed = ((IDocumentExtension4) document).getModificationStamp();
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        ReportRequest.read(document, report -> ReferencesLine.naming(name, report)).thenAccept(line -> {
            if (line != null) {
                OpenWindow.of(editor.getSite().getPage(), where -> {
                    if (((IDocumentExtension4) document).getModificationStamp() != typed) {
                        name(file);
                    } else {
                        line.ifPresent(edit -> write(document, edit, file));
                    }
                });
            }
        });
    }

    /** Inserts the line as one undo step, if the file may be changed. */
    private void write(IDocument document, ReferencesLine line, Path file) {
        long asked = ((IDocumentExtension4) document).getModificationStamp();
        if (!WriteProtection.allows(editor)) {
            say(NLS.bind(BibliographyTexts.readOnly, editor.getEditorInput().getName()));
            return;
        }
        if (((IDocumentExtension4) document).getModificationStamp() != asked) {
            name(file); // making the file writable has reloaded the text
            return;
        }
        IRewriteTarget rewriting = editor.getAdapter(IRewriteTarget.class);
        rewriting.beginCompoundChange();
        try {
            document.replace(line.offset(), 0, line.text().replace("\n",
                    TextUtilities.getDefaultLineDelimiter(document)));
        } catch (BadLocationException e) {
            ILog.of(BibliographyImport.class).error("The bibliography could not be named.", e);
        } finally {
            rewriting.endCompoundChange();
        }
    }

    private void say(String words) {
        OpenWindow.whenTypingRests(editor.getSite().getPage(), where -> MessageDialog.openInformation(
                where.getWorkbenchWindow().getShell(), BibliographyTexts.title, words));
    }

    private Shell shell() {
        return editor.getSite().getWorkbenchWindow().getShell();
    }
}
