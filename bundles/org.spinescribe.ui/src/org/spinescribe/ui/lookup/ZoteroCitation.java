/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Zotero;
import org.spinescribe.ui.OpenWindow;

/**
 * Waits in the background while an author picks works in Zotero. Then inserts their citation at the former caret and
 * adds the works to the bibliography. Text typed meanwhile stays.
 */
public final class ZoteroCitation extends Job {

    private final URI zotero;
    private final ITextEditor editor;
    private final IDocument document;
    private final CitingReport report;
    private final Position caret;

    private ZoteroCitation(URI zotero, ITextEditor editor, IDocument document, CitingReport report, Position caret) {
        super(LookupTexts.zotero);
        this.zotero = zotero;
        this.editor = editor;
        this.document = document;
        this.report = report;
        this.caret = caret;
        setUser(true);
    }

    /** Opens the citation picker of Zotero for an offset in an editor's report. */
    public static void begin(ITextEditor editor, IDocument document, int offset) throws BadLocationException {
        Optional<CitingReport> report = CitingReport.of(document);
        if (report.isPresent()) {
            Position caret = new Position(offset);
            document.addPosition(caret);
            new ZoteroCitation(CatalogueSettings.zotero(), editor, document, report.get(), caret).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(LookupTexts.picking, IProgressMonitor.UNKNOWN);
        try {
            Optional<Zotero.Picked> picked = new Zotero(zotero).pick();
            OpenWindow.any(page -> picked.ifPresentOrElse(this::write, this::end));
        } catch (CatalogueProblem e) {
            OpenWindow.any(page -> {
                end();
                if (!monitor.isCanceled()) {
                    say(e.getMessage());
                }
            });
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Interrupts the wait for a picker that stays open. */
    @Override
    protected void canceling() {
        Thread waiting = getThread();
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    private void write(Zotero.Picked picked) {
        ReplaceEdit citation = new ReplaceEdit(caret.getOffset(), 0, picked.citation());
        boolean there = !caret.isDeleted() && CitingReport.of(document).isPresent();
        end();
        if (!there) {
            say(LookupTexts.placeGone);
            return;
        }
        report.write(read -> ReferencePlan.keyed(read, picked.works()), List.of(citation))
                .ifPresentOrElse(this::say, () -> editor.selectAndReveal(citation.getExclusiveEnd(), 0));
    }

    private void say(String problem) {
        MessageDialog.openInformation(editor.getSite().getShell(), LookupTexts.zotero, problem);
    }

    private void end() {
        document.removePosition(caret);
    }
}
