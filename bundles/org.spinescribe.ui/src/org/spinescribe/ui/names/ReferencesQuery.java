/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;
import org.spinescribe.ui.server.WorkspaceFiles;

/** A search for all mentions of a name. */
final class ReferencesQuery implements ISearchQuery {

    private final IDocument document;
    private final Position caret;
    private final ReferencesResult result = new ReferencesResult(this);
    private String name = "";

    ReferencesQuery(IDocument document, Position caret) {
        this.document = document;
        this.caret = caret;
    }

    String name() {
        return name;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            for (Location found : ReportRequest.await(ReportRequest.ask(document, (server, report) -> server
                    .references(new ReferenceParams(report, caret, new ReferenceContext(true))))).orElse(List.of())) {
                for (IFile file : WorkspaceFiles.at(found.getUri())) {
                    add(file, found);
                }
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } catch (BadLocationException e) {
            return Status.warning(name, e); // the document has become shorter since
        }
    }

    private void add(IFile file, Location found) throws CoreException, BadLocationException {
        FileBuffers.getTextFileBufferManager().connect(file.getFullPath(), LocationKind.IFILE, null);
        try {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                    LocationKind.IFILE);
            IRegion place = Positions.region(buffer.getDocument(), found.getRange());
            IRegion line = buffer.getDocument().getLineInformationOfOffset(place.getOffset());
            name = buffer.getDocument().get(place.getOffset(), place.getLength());
            result.addMatch(new MentionLine(file, place.getOffset(), place.getLength(), found.getRange().getStart()
                    .getLine() + 1,
                    buffer.getDocument().get(line.getOffset(), line.getLength()).strip()));
        } finally {
            FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
    }

    @Override
    public String getLabel() {
        return NLS.bind(NameTexts.references, name);
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }
}
