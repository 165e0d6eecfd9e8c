/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.clinical.vocabulary.InstalledVocabulary;
import org.spinescribe.clinical.vocabulary.MeshFile;
import org.spinescribe.clinical.vocabulary.UnreadableVocabulary;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.server.Checking;

/** Imports MeSH from a file in the background, for all workspaces and for the command line. */
final class VocabularyImportJob extends Job {

    private final Path file;

    VocabularyImportJob(Path file) {
        super(PreferenceTexts.importing);
        this.file = file;
        setUser(true);
    }

    /** Asks for the file. */
    static Optional<VocabularyImportJob> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.xml;*.gz;*.bin;*.zip", "*.*" });
        return Optional.ofNullable(dialog.open()).map(Path::of).map(VocabularyImportJob::new);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            byte[] index = InstalledVocabulary.index(MeshFile.read(file));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            OutputFile.write(InstalledVocabulary.file(), out -> out.write(index));
        } catch (UnreadableVocabulary | IOException e) {
            return Status.error(PreferenceTexts.notImported + " " + e.getMessage(), e);
        }
        Checking.again();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(), PreferenceTexts.vocabulary,
                PreferenceTexts.imported));
        return Status.OK_STATUS;
    }
}
