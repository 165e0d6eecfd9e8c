/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.catalogues.PlatformProxies;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.languages.Languages;

/**
 * Looks works up in the background, adds them to the bibliography of a report, and puts their keys into the report. The
 * places are looked for when the works have been found, so that whatever is typed meanwhile stays.
 */
public final class ReferenceLookup extends Job {

    private final IPath path;
    private final LocationKind kind;
    private final Path report;
    private final List<WorkIdentifier> wanted;

    private ReferenceLookup(IPath path, LocationKind kind, Path report, List<WorkIdentifier> wanted) {
        super(LookupTexts.lookUp);
        this.path = path;
        this.kind = kind;
        this.report = report;
        this.wanted = wanted;
        setUser(true);
    }

    /** The works that code actions want to be looked up; the actions that want something else count nothing. */
    public static List<WorkIdentifier> wanted(List<CodeAction> actions) {
        return actions.stream().filter(action -> action.getCommand() != null
                && action.getCommand().getCommand().equals(QuickFixes.ADD_REFERENCE))
                .map(action -> action.getCommand().getArguments().get(1).toString())
                .flatMap(typed -> WorkIdentifier.of(typed).stream()).distinct().toList();
    }

    /** Looks works up for a report of the workspace. */
    public static void begin(IFile report, List<WorkIdentifier> wanted) {
        if (!wanted.isEmpty() && report.getLocation() != null) {
            new ReferenceLookup(report.getFullPath(), LocationKind.IFILE, report.getLocation().toPath(), wanted)
                    .schedule();
        }
    }

    /** Looks works up for a report that lies in no project and is open in an editor. */
    public static void begin(IDocument document, List<WorkIdentifier> wanted) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (!wanted.isEmpty() && buffer != null && buffer.getLocation() != null) {
            new ReferenceLookup(buffer.getLocation(), LocationKind.NORMALIZE, buffer.getLocation().toPath(), wanted)
                    .schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
        Catalogues catalogues = new Catalogues(CatalogueSettings.addresses(),
                new PlatformProxies(System.getenv(), ProxySelector.getDefault()));
        Map<WorkIdentifier, BibliographyEntry> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (WorkIdentifier identifier : wanted) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.subTask(identifier.text());
            try {
                found.put(identifier, catalogues.find(identifier));
            } catch (CatalogueProblem e) {
                problems.add(e.getMessage());
            }
            progress.worked(1);
        }
        OpenWindow.any(page -> {
            write(found, problems);
            if (!problems.isEmpty()) {
                MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), LookupTexts.lookUp,
                        String.join("\n", problems));
            }
        });
        return Status.OK_STATUS;
    }

    /** A report that nobody edits is saved at once. */
    private void write(Map<WorkIdentifier, BibliographyEntry> found, List<String> problems) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(path, kind, null);
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(path, kind);
                boolean edited = buffer.isDirty() || buffer.isShared();
                write(buffer.getDocument(), found);
                if (!edited) {
                    buffer.commit(null, true);
                }
            } finally {
                buffers.disconnect(path, kind, null);
            }
        } catch (NoPlaceForWorks e) {
            problems.add(NLS.bind(LookupTexts.noPlace, e.file()));
        } catch (IOException | UnreadableReport | BadLocationException | CoreException e) {
            ILog.of(ReferenceLookup.class).error(NLS.bind(LookupTexts.notAdded, e.getMessage()), e);
            problems.add(NLS.bind(LookupTexts.notAdded, e.getMessage()));
        }
    }

    private void write(IDocument document, Map<WorkIdentifier, BibliographyEntry> found)
            throws UnreadableReport, IOException, NoPlaceForWorks, BadLocationException {
        Report read = Languages.reports().read(report, document.get());
        ReferencePlan plan = ReferencePlan.of(read, found);
        if (plan.file().isPresent()) {
            OutputFile.write(plan.file().get(), out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
            OpenFile.refresh(plan.file().get());
        }
        MultiTextEdit edits = new MultiTextEdit();
        plan.edits().forEach(edit -> edits.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
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
