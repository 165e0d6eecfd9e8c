/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.ui.active.AfterPause;

/** Marks the open proposals and comments in the text when it is opened and after each pause in typing. */
public final class FollowedProposals extends AfterPause {

    private ReportProposals followed;
    private final Runnable changed = this::ask;

    @Override
    protected void ask() {
        IDocument document = document();
        ITextFileBuffer buffer = document == null ? null
                : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getFileStore() == null || viewer() == null) {
            return;
        }
        Path report = Path.of(buffer.getFileStore().toURI());
        List<IFile> files = Arrays.asList(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(report.toUri()));
        follow(ReportProposals.of(report));
        try {
            CoAuthors work = ReportProposals.of(report).in(document.get());
            if (!files.isEmpty()) {
                ProposalMarkers.of(files.getFirst()).show(work);
            } else if (viewer() instanceof ISourceViewer source) {
                OutsideProposals.show(work, source);
            }
        } catch (IOException e) {
            ILog.of(FollowedProposals.class).warn(e.getMessage(), e);
        }
    }

    private void follow(ReportProposals proposals) {
        if (followed != proposals) {
            leave();
            followed = proposals;
            proposals.add(changed);
        }
    }

    private void leave() {
        if (followed != null) {
            followed.remove(changed);
            followed = null;
        }
    }

    @Override
    public void uninstall() {
        leave();
        super.uninstall();
    }
}
