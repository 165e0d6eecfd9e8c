/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.lookup.ReferenceLookup;

/**
 * Applies a code action of a marker, in the editor if the file is open, else in the file. The fix can also be applied
 * to all markers of the same rule: each then gets its own action of the same rank.
 */
final class MarkerFix extends WorkbenchMarkerResolution {

    private final IMarker of;
    private final int rank;
    private final CodeAction action;

    /** @param rank the index of the action among those of the marker, from 0 */
    MarkerFix(IMarker of, int rank, CodeAction action) {
        this.of = of;
        this.rank = rank;
        this.action = action;
    }

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public String getDescription() {
        return of.getAttribute(IMarker.MESSAGE, "");
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_PASTE);
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(marker -> !marker.equals(of) && isOfSameKind(marker))
                .toArray(IMarker[]::new);
    }

    /** Returns whether a marker has the same rule, and an action of the same kind at this rank. */
    private boolean isOfSameKind(IMarker marker) {
        Finding own = FindingAttributes.finding(of);
        Finding other = FindingAttributes.finding(marker);
        boolean proposal = rank < own.replacements().size();
        return own.rule().equals(other.rule())
                && (proposal ? other.replacements().size() > rank
                        : other.replacements().size() == own.replacements().size());
    }

    @Override
    public void run(IMarker marker) {
        run(new IMarker[] { marker }, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<IResource, List<IMarker>> byFile = new LinkedHashMap<>();
        for (IMarker marker : markers) {
            byFile.computeIfAbsent(marker.getResource(), first -> new ArrayList<>()).add(marker);
        }
        byFile.forEach((file, its) -> {
            if (mayBeChanged(file)) {
                List<CodeAction> actions = MarkedFile.change(file, text -> its.stream().map(text::actions)
                        .filter(every -> every.size() > rank).map(every -> every.get(rank)).toList());
                ReferenceLookup.begin((IFile) file, ReferenceLookup.wanted(actions));
            }
        });
    }

    /** Returns whether a file may be changed; asks the user if it is write-protected. */
    private static boolean mayBeChanged(IResource resource) {
        return resource instanceof IFile file && ResourcesPlugin.getWorkspace()
                .validateEdit(new IFile[] { file }, IWorkspace.VALIDATE_PROMPT).isOK();
    }
}
