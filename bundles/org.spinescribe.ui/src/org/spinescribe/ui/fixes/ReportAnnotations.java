/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.Collection;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IAnnotationModelFactory;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * Creates the annotation model of a report. Its annotations know whether a fix exists; for other annotations, the
 * Generic Editor always assumes a fix.
 */
public final class ReportAnnotations implements IAnnotationModelFactory {

    @Override
    public IAnnotationModel createAnnotationModel(IPath path) {
        IFile file = FileBuffers.getWorkspaceFileAtLocation(path);
        return file == null ? new AnnotationModel() : new OfFile(file);
    }

    /**
     * Restores the annotations whose text was replaced by the same text, as when a whole report is pasted over itself,
     * or an edit is undone. The editor has marked such annotations as deleted, and an unchanged marker causes no event.
     *
     * @param markers the markers of the file that are still right
     */
    public static void restore(IFile file, Collection<IMarker> markers) {
        ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                LocationKind.IFILE);
        if (open != null && open.getAnnotationModel() instanceof OfFile model) {
            model.restore(markers);
        }
    }

    private static final class OfFile extends ResourceMarkerAnnotationModel {

        OfFile(IFile file) {
            super(file);
        }

        void restore(Collection<IMarker> markers) {
            boolean restored = false;
            for (IMarker marker : markers) {
                Position place = getMarkerPosition(marker);
                if (place == null || place.isDeleted()) {
                    removeMarkerAnnotation(marker);
                    addMarkerAnnotation(marker);
                    restored = true;
                }
            }
            if (restored) {
                fireModelChanged();
            }
        }

        @Override
        protected MarkerAnnotation createMarkerAnnotation(IMarker marker) {
            MarkerAnnotation annotation = super.createMarkerAnnotation(marker);
            if (marker.getAttribute(FindingAttributes.FIXABLE, null) instanceof String fixable) {
                annotation.setQuickFixable(Boolean.parseBoolean(fixable));
            }
            return annotation;
        }
    }
}
