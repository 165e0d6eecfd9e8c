/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ResourceTransfer;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Handles files dropped on a control of an editor, and leaves other drops to the previous listeners: the editor's text
 * accepts text, and the editor area would open a file. Text editors have an extension point for drop listeners, but
 * text drag and drop replaces those.
 */
public final class FileDrops implements DropTargetListener {

    private static final Transfer[] FILES = { FileTransfer.getInstance(), ResourceTransfer.getInstance(),
            LocalSelectionTransfer.getTransfer() };

    private final DroppedFiles dropped;
    private final List<DropTargetListener> others;

    private FileDrops(DroppedFiles dropped, List<DropTargetListener> others) {
        this.dropped = dropped;
        this.others = others;
    }

    /** Installs the handler once. */
    public static void install(ITextEditor editor, Control control) {
        Object there = control.getData(DND.DROP_TARGET_KEY);
        DropTarget target = there instanceof DropTarget other ? other
                : new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        List<DropTargetListener> before = List.of(target.getDropListeners());
        if (before.stream().anyMatch(FileDrops.class::isInstance)) {
            return;
        }
        before.forEach(target::removeDropListener);
        target.setTransfer(Stream.concat(Arrays.stream(FILES), Arrays.stream(target.getTransfer())).distinct()
                .toArray(Transfer[]::new));
        target.addDropListener(new FileDrops(new DroppedFiles(editor), before));
    }

    /**
     * Returns the file data of a drop. A dragged file often offers its name as text, too; the file takes precedence.
     */
    private static Optional<TransferData> file(DropTargetEvent event) {
        for (Transfer form : FILES) {
            for (TransferData type : event.dataTypes == null ? new TransferData[0] : event.dataTypes) {
                if (form.isSupportedType(type) && (form != LocalSelectionTransfer.getTransfer() || areFiles())) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areFiles() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && !DroppedFiles.files(selection).isEmpty();
    }

    private static boolean isFile(DropTargetEvent event) {
        return Arrays.stream(FILES).anyMatch(form -> form.isSupportedType(event.currentDataType));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (!choose(event)) {
            others.forEach(other -> other.dragEnter(event));
        }
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        if (!choose(event)) {
            others.forEach(other -> other.dragOperationChanged(event));
        }
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        if (choose(event)) {
            event.feedback = DND.FEEDBACK_SCROLL;
        } else {
            others.forEach(other -> other.dragOver(event));
        }
    }

    /**
     * Returns whether files are dragged. Then the drop copies or links, whatever key is held, so that nobody loses a
     * file.
     */
    private static boolean choose(DropTargetEvent event) {
        Optional<TransferData> file = file(event);
        file.ifPresent(type -> {
            event.currentDataType = type;
            event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        });
        return file.isPresent();
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        if (!choose(event)) {
            others.forEach(other -> other.dropAccept(event));
        }
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        others.forEach(other -> other.dragLeave(event));
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (isFile(event)) {
            goTo(event);
            dropped.take(event.data);
        } else {
            others.forEach(other -> other.drop(event));
        }
    }

    /** Sets the caret to the drop position: a figure is inserted behind the part below the mouse. */
    private static void goTo(DropTargetEvent event) {
        if (((DropTarget) event.widget).getControl() instanceof StyledText text) {
            int place = text.getOffsetAtPoint(text.toControl(event.x, event.y));
            text.setSelection(place < 0 ? text.getOffsetAtLine(text.getLineIndex(text.toControl(event.x, event.y).y))
                    : place);
        }
    }
}
