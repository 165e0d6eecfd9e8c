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

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Opens the import for manuscripts that are dropped among the files of the reports. What files they are is known at the
 * drop only; all others go where they went before.
 */
final class ExplorerDrops implements DropTargetListener {

    private final IWorkbenchWindow window;
    private final List<DropTargetListener> others;
    private boolean refused;

    private ExplorerDrops(IWorkbenchWindow window, List<DropTargetListener> others) {
        this.window = window;
        this.others = others;
    }

    /** Looks at what is dropped from now on; does nothing the second time, or where nothing can be dropped. */
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
        List<Path> manuscripts = FileTransfer.getInstance().isSupportedType(event.currentDataType)
                && event.data instanceof String[] names ? Arrays.stream(names).map(Path::of).toList() : List.of();
        if (!manuscripts.isEmpty() && manuscripts.stream().allMatch(DroppedManuscript::isOne)) {
            window.getShell().getDisplay().asyncExec(() -> manuscripts.forEach(file -> new DroppedManuscript(file)
                    .ask(window)));
        } else if (!refused) {
            others.forEach(other -> other.drop(event));
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

    /** Where no file can be copied to, a manuscript can be imported all the same. */
    private void allow(DropTargetEvent event) {
        refused = event.detail == DND.DROP_NONE;
        if (refused && FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
            event.detail = DND.DROP_COPY;
        }
    }
}
