/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.fixes.FindingAttributes;
import org.spinescribe.ui.fixes.MarkerFixes;

/** The findings in all reports, journals and bibliographies of the projects, sorted by file. */
record AllReports(IWorkbenchPage page) {

    private static final List<String> TYPES = List.of("org.spinescribe.ui.problem", "org.spinescribe.ui.look",
            "org.spinescribe.ui.bibliographyProblem");
    private static final MarkerFixes FIXES = new MarkerFixes();

    /** Returns a line for each finding. Only the first ones, up to a maximum, have quoted text and fixes. */
    List<FindingLine> lines(int most) {
        List<IMarker> markers = new ArrayList<>(TYPES.stream().flatMap(AllReports::markers).toList());
        markers.sort(Comparator.comparing((IMarker marker) -> marker.getResource().getFullPath().toString())
                .thenComparing(FindingAttributes::finding, FindingOrder.OF_THE_TEXT));
        List<FindingLine> lines = new ArrayList<>();
        Map<IResource, String> texts = new HashMap<>();
        for (IMarker marker : markers) {
            boolean shown = lines.size() < most;
            String text = shown ? texts.computeIfAbsent(marker.getResource(), AllReports::text) : "";
            lines.add(line(marker, text, shown));
        }
        return lines;
    }

    private static Stream<IMarker> markers(String type) {
        try {
            return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers(type, true,
                    IResource.DEPTH_INFINITE));
        } catch (CoreException e) {
            ILog.of(AllReports.class).log(e.getStatus());
            return Stream.empty();
        }
    }

    /** Returns the text of a file as it was checked; empty when the file cannot be read. */
    private static String text(IResource file) {
        try {
            return file instanceof IFile report ? report.readString() : "";
        } catch (CoreException e) {
            ILog.of(AllReports.class).log(e.getStatus());
            return "";
        }
    }

    private FindingLine line(IMarker marker, String text, boolean withFixes) {
        Finding finding = FindingAttributes.finding(marker);
        List<Fix> fixes = withFixes && FIXES.hasResolutions(marker)
                ? Arrays.stream(FIXES.getResolutions(marker)).map(fix -> fix(marker, fix)).toList() : List.of();
        return new FindingLine(finding, marker.getResource().getFullPath().makeRelative().toString(),
                QuotedWords.of(finding, text), fixes,
                () -> open(marker));
    }

    private static Fix fix(IMarker marker, IMarkerResolution resolution) {
        return new Fix(resolution.getLabel(), () -> resolution.run(marker));
    }

    private void open(IMarker marker) {
        try {
            IDE.openEditor(page, marker);
        } catch (PartInitException e) {
            ILog.of(AllReports.class).log(e.getStatus());
        }
    }
}
