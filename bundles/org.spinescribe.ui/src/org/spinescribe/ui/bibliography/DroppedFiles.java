/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ResourceTransfer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorDropTargetListener;
import org.spinescribe.ui.OpenFile;

/** Files that are dropped onto a report: bibliographies are named in it, others are opened, as everywhere else. */
public final class DroppedFiles extends DropTargetAdapter implements ITextEditorDropTargetListener {

    private final ITextEditor editor;

    DroppedFiles(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public Transfer[] getTransfers() {
        return new Transfer[] { FileTransfer.getInstance(), ResourceTransfer.getInstance(),
                LocalSelectionTransfer.getTransfer() };
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        take(event.data);
    }

    /** Takes what was dropped, after the drop: questions may follow. Anything but files is passed over. */
    public void take(Object dropped) {
        List<Path> files = files(dropped);
        editor.getSite().getShell().getDisplay().asyncExec(() -> files.forEach(this::takeFile));
    }

    private static List<Path> files(Object dropped) {
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

    private void takeFile(Path file) {
        if (BibliographyImport.isOne(file)) {
            new BibliographyImport(editor, file).run();
            return;
        }
        try {
            OpenFile.inEditor(editor.getSite().getPage(), file);
        } catch (PartInitException e) {
            ILog.of(DroppedFiles.class).log(e.getStatus());
        }
    }
}
