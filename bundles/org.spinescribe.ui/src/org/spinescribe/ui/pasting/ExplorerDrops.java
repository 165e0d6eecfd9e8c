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
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.sources.files.ReportName;

/**
 * Handles files dropped into the tree of the reports. A manuscript opens the import; a bibliography or picture dropped
 * on a report is added to this report. The kind of file is known only at the drop; all other files go to the previous
 * listeners.
 */
final class ExplorerDrops implements DropTargetListener {

    private final IWorkbenchWindow window;
    private final List<DropTargetListener> others;
    private boolean refused;

    private ExplorerDrops(IWorkbenchWindow window, List<DropTargetListener> others) {
        this.window = window;
        this.others = others;
    }

    /** Installs the handler once; does nothing on a control without a drop target. */
    static void install(IWorkbenchWindow window, Control tree) {
        if (tree.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
            List<DropTargetListener> before = List.of(target.getDropListeners());
            if (before.stream().noneMatch(ExplorerDrops.class::isInstance)) {
                before.forEach(target::removeDropListener);
                target.addDropListener(new ExplorerDrops(window, before));
            }
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        List<Path> files = FileTransfer.getInstance().isSupportedType(event.currentDataType)
                && event.data instanceof String[] names ? Arrays.stream(names).map(Path::of).toList() : List.of();
        Optional<IFile> report = report(event);
        if (!files.isEmpty() && files.stream().allMatch(DroppedManuscript::isOne)) {
            window.getShell().getDisplay().asyncExec(() -> files.forEach(file -> new DroppedManuscript(file)
                    .ask(window)));
        } else if (report.isPresent() && !files.isEmpty() && files.stream().allMatch(DroppedFiles::isTaken)) {
            window.getShell().getDisplay().asyncExec(() -> give(files, report.get()));
        } else if (!refused) {
            others.forEach(other -> other.drop(event));
        } else if (!files.isEmpty()) {
            window.getShell().getDisplay().asyncExec(() -> sayWhere(files.getFirst()));
        }
    }

    /** Says that a file cannot be dropped beside the projects. */
    private void sayWhere(Path file) {
        MessageDialog.openInformation(window.getShell(), PastingTexts.nowhereTitle,
                NLS.bind(PastingTexts.nowhere, file.getFileName()));
    }

    /** Returns the report below the mouse; empty for other files and for folders. */
    private static Optional<IFile> report(DropTargetEvent event) {
        return Optional.ofNullable(event.item).map(item -> Adapters.adapt(item.getData(), IFile.class))
                .filter(file -> ReportName.EXTENSION.equals(file.getFileExtension()));
    }

    private void give(List<Path> files, IFile report) {
        try {
            ITextEditor editor = Adapters.adapt(IDE.openEditor(window.getActivePage(), report), ITextEditor.class);
            if (editor != null) {
                new DroppedFiles(editor).take(files.stream().map(Path::toString).toArray(String[]::new));
            }
        } catch (PartInitException e) {
            ILog.of(ExplorerDrops.class).log(e.getStatus());
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        others.forEach(other -> other.dragEnter(event));
        allow(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        others.forEach(other -> other.dragLeave(event));
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        others.forEach(other -> other.dragOperationChanged(event));
        allow(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        others.forEach(other -> other.dragOver(event));
        allow(event);
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        others.forEach(other -> other.dropAccept(event));
        allow(event);
    }

    /** Allows a drop even where no file can be copied to, since a manuscript can be imported everywhere. */
    private void allow(DropTargetEvent event) {
        refused = event.detail == DND.DROP_NONE;
        if (refused && FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
            event.detail = DND.DROP_COPY;
        }
    }
}
