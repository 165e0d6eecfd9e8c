/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

/** Tests that a light bulb appears only where there is a fix, and that all findings of a rule are fixed at once. */
class QuickFixTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            author "Ada Weber"

            diagnosis "Burst fracture" at L1–T12

            section "Case report" {
              At T7–T5 and at T9–T8 there was pain [@nobody].
            }
            """;

    private IProject project;
    private IFile file;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Fixes");
        file = Workbench.file(project, "climber.casereport", REPORT);
        Workbench.waitFor("markers", () -> backwards().size() == 3);
        Workbench.settle(); // the check of the file with its neighbours may report the first findings again
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void onlyFixableFindingsHaveALightBulb() throws Exception {
        ITextEditor editor = (ITextEditor) Workbench.open(file);
        IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<String> fixable = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Workbench.waitFor("marks in the margin", () -> {
            fixable.clear();
            others.clear();
            annotations.getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation instanceof MarkerAnnotation mark) {
                    assertTrue(mark.isQuickFixableStateSet());
                    (mark.isQuickFixable() ? fixable : others).add(mark.getMarker().getAttribute("rule", ""));
                }
            });
            return !fixable.isEmpty();
        });
        assertEquals(List.of("levels/backwards", "levels/backwards", "levels/backwards"), fixable);
        assertTrue(others.contains("citations/unknown"), others.toString());
        Workbench.screenshot("quick-fix-light-bulbs");
    }

    /** An information on the same text, here on the hyphen, comes second. */
    @Test
    void theFixOfTheErrorComesFirst() throws Exception {
        ITextEditor editor = (ITextEditor) Workbench.open(Workbench.file(project, "other.casereport",
                REPORT.replace("T7–T5", "L1-T12")));
        Workbench.waitForCheck(editor);
        Workbench.settle();
        int place = new EditorText(editor).document().get().indexOf("L1-T12");
        editor.selectAndReveal(place, 0);
        ITextOperationTarget text = editor.getAdapter(ITextOperationTarget.class);
        Workbench.waitFor("fixes", () -> {
            text.doOperation(ISourceViewer.QUICK_ASSIST);
            Workbench.settle();
            return Proposals.labels().stream().anyMatch(label -> label.startsWith("Allow"));
        });
        List<String> labels = Proposals.labels();
        assertEquals("Write ‘T12–L1’", labels.getFirst(), labels::toString);
        assertTrue(labels.contains("Write ‘L1–T12’"), labels::toString);
        Proposals.take("Write ‘T12–L1’");
    }

    @Test
    void allFindingsOfARuleAreFixedInAClosedFile() throws Exception {
        fixAll();
        assertEquals(fixedReport(), new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void allFindingsOfARuleAreFixedInAnEditedReport() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Workbench.settle();
        new EditorText(editor).document().replace(0, 0, "// news\n");
        fixAll();
        assertEquals("// news\n" + fixedReport(), new EditorText(editor).document().get());
        assertTrue(editor.isDirty());
    }

    @Test
    void aPmidCitationIsLookedUpAndAdded() throws Exception {
        HttpServer catalogue = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        catalogue.createContext("/", exchange -> {
            byte[] record = "\nPMID- 28993889\nDP  - 2018\nTI  - Cord.\nFAU - Reed, Ann\nJT  - Spine\n\n".getBytes(
                    StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, record.length);
            exchange.getResponseBody().write(record);
            exchange.close();
        });
        catalogue.start();
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.spinescribe.ui");
        preferences.put("catalogue.pubmed", "http://127.0.0.1:" + catalogue.getAddress().getPort() + "/");
        try {
            EditorText editor = new EditorText(Workbench.open(file));
            editor.document().set(REPORT.replace("@nobody", "@pmid:28993889"));
            Workbench.window().getActivePage().saveEditor(Workbench.window().getActivePage().getActiveEditor(), false);
            Workbench.waitFor("the finding", () -> Problems.markers(file)
                    .anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("pmid:28993889")));
            IMarker unknown = Problems.markers(file).filter(marker -> marker.getAttribute(IMarker.MESSAGE, "")
                    .contains("pmid:28993889")).findFirst().orElseThrow();
            assertEquals("true", unknown.getAttribute("fixable", ""));
            IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(unknown)[0];
            assertEquals("Look up pmid:28993889 and add it to the bibliography", fix.getLabel());
            fix.run(unknown);

            Workbench.waitFor("the key", () -> editor.document().get().contains("[@reed2018]"));
            assertTrue(editor.document().get().endsWith("\nreferences \"references.bib\"\n"), editor.document().get());
            IFile works = project.getFile("references.bib");
            Workbench.waitFor("the bibliography", works::exists);
            assertTrue(new String(works.getContents().readAllBytes(), StandardCharsets.UTF_8)
                    .startsWith("@article{reed2018,"));
            DocumentUndoManagerRegistry.getDocumentUndoManager(editor.document()).undo();
            assertTrue(editor.document().get().contains("[@pmid:28993889]"), "one step undoes it");
        } finally {
            catalogue.stop(0);
            preferences.remove("catalogue.pubmed");
        }
    }

    private void fixAll() throws CoreException {
        List<IMarker> all = backwards();
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry()
                .getResolutions(all.getFirst())[0];
        IMarker[] others = fix.findOtherMarkers(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO));
        assertEquals(2, others.length);
        fix.run(all.toArray(IMarker[]::new), new NullProgressMonitor());
    }

    private static String fixedReport() {
        return REPORT.replace("L1–T12", "T12–L1").replace("T7–T5", "T5–T7").replace("T9–T8", "T8–T9");
    }

    private List<IMarker> backwards() throws CoreException {
        return Problems.markers(file)
                .filter(marker -> marker.getAttribute("rule", "").equals("levels/backwards")).toList();
    }
}
