/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/**
 * Writes something else in place of the words at fault, in the editor when there is one, else in the file. The same can
 * be done for all that the same rule has found: each gets what is proposed for it.
 */
final class Replacement extends WorkbenchMarkerResolution {

    private final IMarker of;
    private final int rank;
    private final String text;

    /**
     * @param rank of the proposal among those of the marker, from 0
     */
    Replacement(IMarker of, int rank, String text) {
        this.of = of;
        this.rank = rank;
        this.text = text;
    }

    @Override
    public String getLabel() {
        return NLS.bind(FixTexts.replace, text);
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
        return Arrays.stream(markers).filter(marker -> !marker.equals(of)
                && marker.getAttribute(Replacements.RULE, "").equals(of.getAttribute(Replacements.RULE, null))
                && Replacements.of(marker).size() > rank).toArray(IMarker[]::new);
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
                replace(file.getFullPath(), its);
            }
        });
    }

    /** Somebody is asked about a file that is write-protected. */
    private static boolean mayBeChanged(IResource resource) {
        return resource instanceof IFile file && ResourcesPlugin.getWorkspace()
                .validateEdit(new IFile[] { file }, IWorkspace.VALIDATE_PROMPT).isOK();
    }

    private void replace(IPath file, List<IMarker> markers) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(file, LocationKind.IFILE, null);
            try {
                replace(buffers.getTextFileBuffer(file, LocationKind.IFILE), markers);
            } finally {
                buffers.disconnect(file, LocationKind.IFILE, null);
            }
        } catch (CoreException e) {
            ILog.of(Replacement.class).log(e.getStatus());
        }
    }

    /** From the end to the start, so that no place moves before its turn. A file that nobody edits is saved at once. */
    private void replace(ITextFileBuffer buffer, List<IMarker> markers) throws CoreException {
        boolean edited = buffer.isDirty() || buffer.isShared();
        List<Place> places = markers.stream().map(marker -> place(buffer, marker))
                .sorted(Comparator.comparingInt(Place::offset).reversed()).toList();
        for (Place place : places) {
            try {
                buffer.getDocument().replace(place.offset(), place.length(), place.text());
            } catch (BadLocationException e) {
                continue; // the words have gone since
            }
        }
        if (!edited) {
            buffer.commit(null, true);
        }
    }

    private record Place(int offset, int length, String text) {
    }

    /** Where the words are now: the marker itself remembers where they were when the file was saved. */
    private Place place(ITextFileBuffer buffer, IMarker marker) {
        String replacement = marker.equals(of) ? text : Replacements.of(marker).get(rank);
        Position now = buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel annotations
                ? annotations.getMarkerPosition(marker) : null;
        if (now != null) {
            return new Place(now.isDeleted() ? -1 : now.getOffset(), now.getLength(), replacement);
        }
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        return new Place(start, marker.getAttribute(IMarker.CHAR_END, -1) - start, replacement);
    }
}
