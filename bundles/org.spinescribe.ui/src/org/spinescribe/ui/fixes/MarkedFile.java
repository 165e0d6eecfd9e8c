/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.text.TextLines;

/** The text of a file with markers: the editor's text if the file is open, else the saved text. */
final class MarkedFile {

    private static final String HERE = "";

    private final ITextFileBuffer buffer;
    private final TextLines lines;

    private MarkedFile(ITextFileBuffer buffer) {
        this.buffer = buffer;
        this.lines = new TextLines(buffer.getDocument().get());
    }

    /** Evaluates a function on the text of a file; empty when the file cannot be read. */
    static <T> Optional<T> read(IResource file, Function<MarkedFile, T> question) {
        return with(file, buffer -> question.apply(new MarkedFile(buffer)));
    }

    /**
     * Applies the edits of some actions. Saves a file at once that is not open in an editor.
     *
     * @return the actions; some may have a command besides their edits
     */
    static List<CodeAction> change(IResource file, Function<MarkedFile, List<CodeAction>> wanted) {
        return with(file, buffer -> {
            boolean edited = buffer.isDirty() || buffer.isShared();
            List<CodeAction> actions = wanted.apply(new MarkedFile(buffer));
            ActionEdits.make(buffer.getDocument(), actions, HERE);
            if (!edited && buffer.isDirty()) {
                buffer.commit(null, true);
            }
            return actions;
        }).orElse(List.of());
    }

    /** Work on the buffer of a file. */
    private interface Work<T> {

        T with(ITextFileBuffer buffer) throws CoreException;
    }

    private static <T> Optional<T> with(IResource file, Work<T> work) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IPath path = file.getFullPath();
        try {
            buffers.connect(path, LocationKind.IFILE, null);
            try {
                return Optional.of(work.with(buffers.getTextFileBuffer(path, LocationKind.IFILE)));
            } finally {
                buffers.disconnect(path, LocationKind.IFILE, null);
            }
        } catch (CoreException e) {
            ILog.of(MarkedFile.class).log(e.getStatus());
            return Optional.empty();
        }
    }

    /** Returns the code actions of a marker; none when its text is deleted. */
    List<CodeAction> actions(IMarker marker) {
        return finding(marker).filter(finding -> finding.offset() + finding.length() <= lines.text().length())
                .map(finding -> new QuickFixes(HERE, lines, List.of(finding)).of(finding)).orElse(List.of());
    }

    /** Uses the present position in the annotation model, since the marker has the position when the file was saved. */
    private Optional<Finding> finding(IMarker marker) {
        Position now = buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel annotations
                ? annotations.getMarkerPosition(marker) : null;
        if (now == null) {
            return Optional.of(FindingAttributes.finding(marker));
        }
        return now.isDeleted() ? Optional.empty()
                : Optional.of(FindingAttributes.finding(marker, now.getOffset(), now.getLength()));
    }
}
