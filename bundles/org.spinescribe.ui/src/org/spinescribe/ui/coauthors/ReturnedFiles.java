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

import org.eclipse.swt.widgets.Control;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.ui.FileTarget;

/** Word files that co-authors have returned. */
final class ReturnedFiles {

    private ReturnedFiles() {
    }

    /** Accepts Word files that are dropped on a control. */
    static void dropOn(Control control, Consumer<List<Path>> take) {
        FileTarget.on(control, dropped -> {
            List<Path> files = among(dropped);
            if (!files.isEmpty()) {
                take.accept(files);
            }
        });
    }

    /** Returns the Word files among some files. */
    static List<Path> among(List<Path> files) {
        return files.stream().filter(DraftFile::isWord).toList();
    }
}
