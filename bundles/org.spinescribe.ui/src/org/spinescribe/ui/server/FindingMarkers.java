/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.server.DiagnosticFindings;
import org.spinescribe.ui.fixes.FindingAttributes;
import org.spinescribe.ui.fixes.ReportAnnotations;

/** The client of the language server: turns published diagnostics into markers. */
final class FindingMarkers implements LanguageClient {

    /** The type of our markers, so that no other markers are ever touched. */
    static final String TYPE = "org.spinescribe.ui.problem";

    private static final Deque<IMarker> NO_MARKERS = new ArrayDeque<>(0);

    /** The findings published but not yet in the workspace, by file. Newer findings of a file replace older ones. */
    private final Map<String, List<Finding>> published = new LinkedHashMap<>();
    private final Job update = new Update();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        List<Finding> findings = diagnostics.getDiagnostics().stream().map(DiagnosticFindings::finding).sorted()
                .distinct().toList();
        OpenReports.checked(diagnostics.getUri(), findings);
        synchronized (published) {
            published.put(diagnostics.getUri(), findings);
        }
        update.schedule();
    }

    private Map<String, List<Finding>> takePublished() {
        synchronized (published) {
            Map<String, List<Finding>> taken = new LinkedHashMap<>(published);
            published.clear();
            return taken;
        }
    }

    /** Updates all files in one operation, so that views are redrawn once. */
    private final class Update extends WorkspaceJob {

        Update() {
            super("Case report problems");
            setSystem(true);
            setRule(ResourcesPlugin.getWorkspace().getRoot());
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) {
            takePublished().forEach((address, findings) -> WorkspaceFiles.at(address).forEach(file -> mark(file,
                    findings)));
            return Status.OK_STATUS;
        }
    }

    /** Updates the markers of a file. A known finding keeps its marker, which moves if necessary, to avoid flicker. */
    private static void mark(IFile file, List<Finding> findings) {
        try {
            Map<List<String>, Deque<IMarker>> before = markers(file);
            List<IMarker> unchanged = new ArrayList<>();
            for (Finding finding : findings) {
                Map<String, Object> wanted = FindingAttributes.of(finding);
                IMarker same = before.getOrDefault(List.of(finding.rule(), finding.message()), NO_MARKERS).poll();
                if (same == null) {
                    file.createMarker(TYPE, wanted);
                } else if (!wanted.equals(same.getAttributes())) {
                    same.setAttributes(wanted);
                } else {
                    unchanged.add(same);
                }
            }
            ReportAnnotations.restore(file, unchanged);
            for (Deque<IMarker> gone : before.values()) {
                for (IMarker marker : gone) {
                    marker.delete();
                }
            }
        } catch (CoreException e) {
            ILog.of(FindingMarkers.class).log(e.getStatus());
        }
    }

    /** Returns the markers of a file, by rule and message. */
    private static Map<List<String>, Deque<IMarker>> markers(IFile file) throws CoreException {
        Map<List<String>, Deque<IMarker>> markers = new HashMap<>();
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            markers.computeIfAbsent(List.of(marker.getAttribute(FindingAttributes.RULE, ""),
                    marker.getAttribute(IMarker.MESSAGE, "")), first -> new ArrayDeque<>()).add(marker);
        }
        return markers;
    }

    /** The client reports all changes of files, whether the server watches them or not. */
    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        ILog.of(FindingMarkers.class).info(message.getMessage());
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        logMessage(request);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        // The plug-in sends no data from this machine.
    }
}
