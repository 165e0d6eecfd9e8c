/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.net.ProxySelector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.catalogues.PlatformProxies;
import org.spinescribe.ui.OpenWindow;

/**
 * Looks works up in the background, adds them to the bibliography of a report, and inserts their keys into the report.
 * The places of the keys are searched after the lookup, so that text typed meanwhile stays.
 */
public final class ReferenceLookup extends Job {

    private final CitingReport report;
    private final List<WorkIdentifier> wanted;

    private ReferenceLookup(CitingReport report, List<WorkIdentifier> wanted) {
        super(LookupTexts.lookUp);
        this.report = report;
        this.wanted = wanted;
        setUser(true);
    }

    /** Returns the works that code actions ask to look up; ignores actions with other commands. */
    public static List<WorkIdentifier> wanted(List<CodeAction> actions) {
        return actions.stream().filter(action -> action.getCommand() != null
                && action.getCommand().getCommand().equals(QuickFixes.ADD_REFERENCE))
                .map(action -> action.getCommand().getArguments().get(1).toString())
                .flatMap(typed -> WorkIdentifier.of(typed).stream()).distinct().toList();
    }

    /** Looks works up for a report of the workspace. */
    public static void begin(IFile report, List<WorkIdentifier> wanted) {
        begin(CitingReport.of(report), wanted);
    }

    /** Looks works up for a report outside all projects that is open in an editor. */
    public static void begin(IDocument document, List<WorkIdentifier> wanted) {
        begin(CitingReport.of(document), wanted);
    }

    private static void begin(Optional<CitingReport> report, List<WorkIdentifier> wanted) {
        if (!wanted.isEmpty()) {
            report.ifPresent(file -> new ReferenceLookup(file, wanted).schedule());
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
            report.write(read -> ReferencePlan.of(read, found), List.of()).ifPresent(problems::add);
            if (!problems.isEmpty()) {
                OpenWindow.whenTypingRests(page, where -> MessageDialog.openInformation(
                        where.getWorkbenchWindow().getShell(), LookupTexts.lookUp, String.join("\n", problems)));
            }
        });
        return Status.OK_STATUS;
    }
}
