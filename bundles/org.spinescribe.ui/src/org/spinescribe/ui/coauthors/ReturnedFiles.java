/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.spinescribe.drafts.reading.DraftFile;

/** Word files that come back from co-authors. */
final class ReturnedFiles {

    private ReturnedFiles() {
    }

    /** Takes files that are dropped on a control. */
    static void dropOn(Control control, Consumer<List<Path>> take) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {

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
                List<Path> files = event.data instanceof String[] names ? among(Stream.of(names).map(Path::of).toList())
                        : List.of();
                if (!files.isEmpty()) {
                    take.accept(files);
                }
            }
        });
    }

    /** Those of some files that are Word files. */
    static List<Path> among(List<Path> files) {
        return files.stream().filter(DraftFile::isWord).toList();
    }
}
