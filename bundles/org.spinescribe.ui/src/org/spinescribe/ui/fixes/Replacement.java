/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;

/** Writes something else in place of the words at fault, in the editor when there is one, else in the file. */
final class Replacement implements IMarkerResolution {

    private final String text;

    Replacement(String text) {
        this.text = text;
    }

    @Override
    public String getLabel() {
        return NLS.bind(FixTexts.replace, text);
    }

    @Override
    public void run(IMarker marker) {
        IPath file = marker.getResource().getFullPath();
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(file, LocationKind.IFILE, null);
            try {
                replace(marker, buffers.getTextFileBuffer(file, LocationKind.IFILE));
            } finally {
                buffers.disconnect(file, LocationKind.IFILE, null);
            }
        } catch (CoreException e) {
            ILog.of(Replacement.class).log(e.getStatus());
        }
    }

    /** A file that nobody edits is saved at once. */
    private void replace(IMarker marker, ITextFileBuffer buffer) throws CoreException {
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        int end = marker.getAttribute(IMarker.CHAR_END, -1);
        boolean edited = buffer.isDirty() || buffer.isShared();
        try {
            buffer.getDocument().replace(start, end - start, text);
        } catch (BadLocationException e) {
            return; // the words have gone since
        }
        if (!edited) {
            buffer.commit(null, true);
        }
    }
}
