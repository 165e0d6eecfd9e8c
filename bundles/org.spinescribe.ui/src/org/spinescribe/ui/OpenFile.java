/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens files on disk, inside or outside the workspace. */
public final class OpenFile {

    private OpenFile() {
    }

    /** Opens a text in its editor and selects a range; offset and length in UTF-16 units, from 0. */
    public static void at(IWorkbenchPage page, Path file, int offset, int length) {
        try {
            IEditorPart editor = inEditor(page, file);
            if (editor instanceof ITextEditor text) {
                text.selectAndReveal(offset, length);
            }
        } catch (PartInitException e) {
            ILog.of(OpenFile.class).log(e.getStatus());
        }
    }

    /** Opens a file in its editor, or else with the program that the system has for the file. */
    public static IEditorPart inEditor(IWorkbenchPage page, Path file) throws PartInitException {
        Optional<IFile> inWorkspace = inWorkspace(file);
        return inWorkspace.isPresent() ? IDE.openEditor(page, inWorkspace.get())
                : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
    }

    /** Opens a file as plain text, whatever program the system has for files of this name. */
    public static IEditorPart asText(IWorkbenchPage page, Path file) throws PartInitException {
        Optional<IFile> inWorkspace = inWorkspace(file);
        return inWorkspace.isPresent() ? IDE.openEditor(page, inWorkspace.get(), EditorsUI.DEFAULT_TEXT_EDITOR_ID)
                : IDE.openEditor(page, file.toUri(), EditorsUI.DEFAULT_TEXT_EDITOR_ID, true);
    }

    /** Returns the file as a workspace resource; empty when the file is in no project. */
    public static Optional<IFile> inWorkspace(Path file) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
                .filter(IFile::exists).findFirst();
    }
}
