/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.languages.Languages;

/**
 * The file of a report to which works are added, open in an editor or not.
 *
 * @param path the path of the file buffer
 * @param kind the kind of this path
 * @param report the path in the file system
 */
record CitingReport(IPath path, LocationKind kind, Path report) {

    /** Plans the works to add to a report. */
    interface Wish {

        ReferencePlan plan(Report report) throws IOException, NoPlaceForWorks;
    }

    /** Returns a report of the workspace; empty when it is not on a disk. */
    static Optional<CitingReport> of(IFile report) {
        return Optional.ofNullable(report.getLocation())
                .map(file -> new CitingReport(report.getFullPath(), LocationKind.IFILE, file.toPath()));
    }

    /** Returns a report that is open in an editor; empty when it is not on a disk. */
    static Optional<CitingReport> of(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return Optional.ofNullable(buffer).map(ITextFileBuffer::getLocation).map(CitingReport::of);
    }

    private static CitingReport of(IPath buffer) {
        IResource inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findMember(buffer);
        Path file = inWorkspace != null && inWorkspace.getLocation() != null ? inWorkspace.getLocation().toPath()
                : buffer.toPath();
        return new CitingReport(buffer, LocationKind.NORMALIZE, file);
    }

    /**
     * Adds works as one undo step. Saves a report at once that is not open in an editor.
     *
     * @param more further edits of the report in the same step
     * @return the problem that prevented the change; empty on success
     */
    Optional<String> write(Wish wish, List<ReplaceEdit> more) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(path, kind, null);
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(path, kind);
                boolean edited = buffer.isDirty() || buffer.isShared();
                write(buffer.getDocument(), wish, more);
                if (!edited) {
                    buffer.commit(null, true);
                }
                return Optional.empty();
            } finally {
                buffers.disconnect(path, kind, null);
            }
        } catch (NoPlaceForWorks e) {
            return Optional.of(NLS.bind(LookupTexts.noPlace, e.file()));
        } catch (IOException | UnreadableReport | BadLocationException | CoreException e) {
            ILog.of(CitingReport.class).error(NLS.bind(LookupTexts.notAdded, e.getMessage()), e);
            return Optional.of(NLS.bind(LookupTexts.notAdded, e.getMessage()));
        }
    }

    /** Writes the bibliography of a plan, if the plan adds works. Fails for a write-protected file. */
    static void writeBibliography(ReferencePlan plan) throws IOException {
        if (plan.file().isPresent()) {
            Path file = plan.file().get();
            if (EFS.getLocalFileSystem().getStore(file.toUri()).fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY)) {
                throw new IOException(NLS.bind(LookupTexts.readOnly, file));
            }
            OutputFile.write(file, out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
            WrittenFolder.refreshAround(List.of(file));
        }
    }

    private void write(IDocument document, Wish wish, List<ReplaceEdit> more)
            throws UnreadableReport, IOException, NoPlaceForWorks, BadLocationException {
        ReferencePlan plan = wish.plan(Languages.reports().read(report, document.get()));
        writeBibliography(plan);
        MultiTextEdit edits = new MultiTextEdit();
        plan.edits().forEach(edit -> edits.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        more.forEach(edits::addChild);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            edits.apply(document);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
