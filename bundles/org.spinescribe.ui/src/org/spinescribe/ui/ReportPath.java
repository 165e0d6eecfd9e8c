/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.spinescribe.sources.files.ReportName;

/** Finds the path on disk of a selected or edited file, inside or outside the workspace. */
public final class ReportPath {


    private ReportPath() {
    }

    /** Returns the name of a file or of an editor's input. */
    static Optional<String> name(Object file) {
        if (file instanceof IEditorPart editor) {
            return Optional.ofNullable(editor.getEditorInput()).map(IEditorInput::getName);
        }
        return file instanceof IEditorInput input ? Optional.of(input.getName())
                : Optional.ofNullable(Adapters.adapt(file, IFile.class)).map(IFile::getName);
    }

    /** Returns the path of a file or of an editor input; empty when the file is not on a disk of this machine. */
    public static Optional<Path> of(Object file) {
        IFile inWorkspace = Adapters.adapt(file, IFile.class);
        if (inWorkspace != null) {
            return Optional.ofNullable(inWorkspace.getLocation()).map(IPath::toPath);
        }
        return file instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme())
                ? Optional.of(Path.of(input.getURI())) : Optional.empty();
    }

    /** Returns whether a file is a report. */
    public static boolean isReport(Path file) {
        return ReportName.isOf(file);
    }
}
