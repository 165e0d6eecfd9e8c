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

/** Where on disk lies what somebody has selected or edits, in the workspace or not. */
public final class ReportPath {


    private ReportPath() {
    }

    /** The name of a file or of what an editor shows. */
    static Optional<String> name(Object file) {
        if (file instanceof IEditorPart editor) {
            return Optional.ofNullable(editor.getEditorInput()).map(IEditorInput::getName);
        }
        return file instanceof IEditorInput input ? Optional.of(input.getName())
                : Optional.ofNullable(Adapters.adapt(file, IFile.class)).map(IFile::getName);
    }

    /** The place of a file or of what an editor shows; empty when it is on no disk of this machine. */
    public static Optional<Path> of(Object file) {
        IFile inWorkspace = Adapters.adapt(file, IFile.class);
        if (inWorkspace != null) {
            return Optional.ofNullable(inWorkspace.getLocation()).map(IPath::toPath);
        }
        return file instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme())
                ? Optional.of(Path.of(input.getURI())) : Optional.empty();
    }

    /** Whether it is a report. */
    public static boolean isReport(Path file) {
        return ReportName.isOf(file);
    }
}
