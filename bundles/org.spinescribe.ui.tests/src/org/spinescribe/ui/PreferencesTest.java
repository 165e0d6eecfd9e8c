/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the preferences and their effects. */
class PreferencesTest {

    private static final String REPORT = """
            case report "A fracture in a climber"
              journal neurospine

            abstract {
              He fell and climbs again.
            }

            section "Case report" {
              At T7–T5 there was pain.
            }
            """;

    private final Path settings = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()
            .resolve(".spinescribe");
    private IProject project;
    private IFile file;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Preferences");
        file = Workbench.file(project, "climber.casereport", REPORT);
    }

    @AfterEach
    void removeProject() throws Exception {
        Workbench.closeEditors();
        Files.deleteIfExists(settings);
        Workbench.delete(project);
    }

    @Test
    void workspaceSeveritiesApplyAndKeepComments() throws Exception {
        Files.writeString(settings, "# ours\nlevels/backwards = warning\n");
        Shell dialog = open("org.spinescribe.ui.preferences.severities");
        Tree tree = Dialogs.controls(dialog, Tree.class)
                .filter(each -> each.getColumnCount() == 2).findFirst().orElseThrow();
        assertTrue(Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().equals("levels/*")));
        Workbench.keep("preferences-severities", dialog);
        Dialogs.press(dialog, "Apply and Close");
        assertEquals("# ours\nlevels/backwards = warning\n", Files.readString(settings));
        Workbench.waitFor("the warning", severityOfBackwards(IMarker.SEVERITY_WARNING));
    }

    private Callable<Boolean> severityOfBackwards(int severity) {
        return () -> Problems.markers(file)
                .anyMatch(marker -> marker.getAttribute("rule", "").equals("levels/backwards")
                        && marker.getAttribute(IMarker.SEVERITY, -1) == severity);
    }

    @Test
    void theGeneralPageNamesTheInstalledVocabulary() {
        Shell dialog = open("org.spinescribe.ui.preferences");
        Workbench.keep("preferences", dialog);
        assertTrue(Dialogs.text(dialog).contains("SpineScribe contains only the headings for spine surgery."),
                Dialogs.text(dialog));
        Dialogs.press(dialog, "Cancel");
    }

    @Test
    void theCataloguePageShowsDoiAndZotero() {
        Shell dialog = open("org.spinescribe.ui.preferences.catalogues");
        Workbench.keep("preferences-catalogues", dialog);
        assertTrue(Dialogs.controls(dialog, Text.class).anyMatch(text -> text.getMessage().equals("https://doi.org/")));
        assertTrue(Dialogs.text(dialog).contains("Zotero:") || Dialogs.text(dialog).contains("&Zotero:"),
                Dialogs.text(dialog));
        Dialogs.press(dialog, "Cancel");
    }

    @Test
    void abstractAndSectionShowTheirWordCounts() throws Exception {
        IEditorPart editor = Workbench.open(file);
        ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
        Workbench.waitFor("the counts", () -> {
            int[] counts = new int[1];
            viewer.getAnnotationModel().getAnnotationIterator().forEachRemaining(
                    annotation -> counts[0] += annotation instanceof AbstractInlinedAnnotation ? 1 : 0);
            return counts[0] == 2;
        });
        Workbench.screenshot("word-counts");
    }

    private static Shell open(String page) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), page, null,
                null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }
}
