/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.language.ide.spelling.AddedWords;
import org.spinescribe.ui.Images;

/** A proposal that adds a word to a word list. */
record AddedWord(String word, AddedWords words, String label) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        Job.createSystem(label, monitor -> {
            try {
                words.add(word);
                for (IFile file : ResourcesPlugin.getWorkspace().getRoot()
                        .findFilesForLocationURI(words.file().toUri())) {
                    file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                }
            } catch (IOException e) {
                refuse(e);
            } catch (CoreException e) {
                ILog.of(AddedWord.class).log(e.getStatus());
            }
            SpellingStrategy.again();
        }).schedule();
    }

    private void refuse(IOException reason) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openError(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SpellingTexts.title,
                NLS.bind(SpellingTexts.notAdded, word, reason.getMessage())));
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return NLS.bind(SpellingTexts.added, words.file().getFileName());
    }

    @Override
    public String getDisplayString() {
        return label;
    }

    @Override
    public Image getImage() {
        return Images.of("done");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
