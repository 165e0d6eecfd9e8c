/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.editor.ReportEditor;
import org.spinescribe.ui.outside.FindingAnnotation;

/** A report outside the workspace, opened as from the desktop or with File → Open File. */
abstract class OutsideReport {

    static final String REPORT = """
            case report "A fracture in a climber: a case report"
              journal neurospine
            author "Ada Weber"
            keywords "Spinal Fusion"
            section "Case report" {
              He fell. At T9–T8 there was pain, see [@weber2020].
            }
            references "works.bib"
            """;

    @TempDir
    Path folder;
    Path file;
    ReportEditor editor;

    @BeforeEach
    void openReport() throws IOException, CoreException {
        Workbench.closeEditors();
        Files.writeString(folder.resolve("works.bib"),
                "@article{weber2020, author = {Weber, Ada}, title = {Climbing}, journal = {Spine}, year = {2020}}\n");
        Files.writeString(folder.resolve("neighbour.casereport"), "case report \"Another\"\n");
        file = Files.writeString(folder.resolve("climber.casereport"), REPORT);
        editor = (ReportEditor) open(file);
    }

    @AfterEach
    void close() {
        Workbench.waitForWork();
        Workbench.closeEditors();
    }

    static IEditorPart open(Path path) throws CoreException {
        return IDE.openEditorOnFileStore(Workbench.page(), EFS.getLocalFileSystem().getStore(path.toUri()));
    }

    ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Returns the findings at the first occurrence of the given words. */
    List<FindingAnnotation> findings(String words) throws Exception {
        int place = viewer().getDocument().get().indexOf(words);
        IAnnotationModel model = viewer().getAnnotationModel();
        return annotations(editor).stream().filter(found -> {
            Position position = model.getPosition(found);
            return position != null && position.overlapsWith(place, words.length());
        }).toList();
    }

    static List<FindingAnnotation> annotations(ITextEditor in) {
        List<FindingAnnotation> found = new ArrayList<>();
        IAnnotationModel model = in.getDocumentProvider().getAnnotationModel(in.getEditorInput());
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FindingAnnotation finding) {
                found.add(finding);
            }
        }
        return found;
    }
}
