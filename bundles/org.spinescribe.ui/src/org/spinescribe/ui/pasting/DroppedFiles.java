/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.bibliography.BibliographyImport;

/**
 * Handles files dropped onto a report. A bibliography is added to the report, a picture becomes a figure, a manuscript
 * is imported, and any other file is opened, as everywhere else.
 */
public final class DroppedFiles {

    private final ITextEditor editor;

    /** @param editor the editor of the report */
    public DroppedFiles(ITextEditor editor) {
        this.editor = editor;
    }

    /** Handles the dropped files after the drop has ended, because dialogs may follow. Ignores anything but files. */
    public void take(Object dropped) {
        List<Path> files = files(dropped);
        editor.getSite().getShell().getDisplay().asyncExec(() -> files.forEach(this::takeFile));
    }

    /** Returns the dropped files; none for other data. */
    static List<Path> files(Object dropped) {
        return switch (dropped) {
            case String[] names -> Arrays.stream(names).map(Path::of).toList();
            case IResource[] resources -> Arrays.stream(resources).flatMap(DroppedFiles::path).toList();
            case IStructuredSelection selection -> ((List<?>) selection.toList()).stream()
                    .map(each -> Adapters.adapt(each, IResource.class)).flatMap(DroppedFiles::path).toList();
            case null, default -> List.of();
        };
    }

    private static Stream<Path> path(IResource resource) {
        return resource == null || resource.getLocation() == null ? Stream.empty()
                : Stream.of(resource.getLocation().toPath());
    }

    /** Returns whether a file is handled by more than opening it. */
    static boolean isTaken(Path file) {
        return BibliographyImport.isOne(file) || PictureFile.isPicture(file) || DroppedManuscript.isOne(file);
    }

    private void takeFile(Path file) {
        if (BibliographyImport.isOne(file)) {
            new BibliographyImport(editor, file).run();
            return;
        }
        if (PictureFile.isPicture(file)) {
            new PictureImport(editor).take(file);
            return;
        }
        if (DroppedManuscript.isOne(file)) {
            new DroppedManuscript(file).ask(editor.getSite().getWorkbenchWindow());
            return;
        }
        try {
            OpenFile.inEditor(editor.getSite().getPage(), file);
        } catch (PartInitException e) {
            ILog.of(DroppedFiles.class).log(e.getStatus());
        }
    }
}
