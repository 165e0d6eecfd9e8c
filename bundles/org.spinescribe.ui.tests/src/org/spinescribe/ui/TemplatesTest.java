/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests templates, and how long lines are shown. */
class TemplatesTest {

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void createProject() throws CoreException {
        project = Workbench.project("Templates");
    }

    @AfterEach
    void removeProject() throws CoreException {
        store().setToDefault("wrap");
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void aWholeReportIsWrittenFromItsTemplate() throws Exception {
        open("report");
        assist(6);
        Proposals.take("report - A whole case report");
        Workbench.waitFor("the report", () -> text().startsWith("case report \"title: a case report\""));
        assertTrue(text().contains("section \"Discussion\" {") && text().contains("references \"bibliography.bib\""));
        Workbench.waitFor("the first place to fill in", () -> Workbench.selected(editor).equals("title"));
        Workbench.screenshot("template-light");
    }

    @Test
    void timelinesHaveTheirOwnTemplatesAndProseHasNone() throws Exception {
        open("timeline\n  da");
        assist(text().length());
        Proposals.take("day - An entry of the timeline");
        Workbench.waitFor("the entry", () -> text().contains("day "));
        assertEquals("timeline\n  day number event \"description\"", text());
        open("section \"A\" {\n  sec");
        assist(text().length());
        Workbench.linger();
        assertEquals(List.of(), Proposals.labels().stream().filter(label -> label.contains(" - A section")).toList());
    }

    @Test
    void thePreferencesListTheTemplates() {
        Dialogs.whenOpen("Preferences", dialog -> {
            Workbench.waitFor("the list", () -> Dialogs.controls(dialog).anyMatch(each -> each instanceof Table table
                    && Arrays.stream(table.getItems()).anyMatch(item -> item.getText().equals("timeline"))));
            Workbench.keep("preferences-templates", dialog);
            Dialogs.press(dialog, "Cancel");
        });
        PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(),
                "org.spinescribe.ui.preferences.templates", null, null).open();
    }

    @Test
    void longLinesAreWrappedUnlessSwitchedOff() throws Exception {
        open("section \"A\" { " + "word ".repeat(200) + "}");
        Workbench.waitFor("wrapped lines", () -> widget().getWordWrap());
        store().setValue("wrap", false);
        new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.editors").setValue("wordwrap.enabled", false);
        open("section \"B\" { " + "word ".repeat(200) + "}");
        Workbench.linger();
        assertTrue(!widget().getWordWrap());
        new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.editors").setToDefault("wordwrap.enabled");
    }

    private void open(String text) throws CoreException {
        String name = "climber" + project.members().length + ".casereport";
        editor = Adapters.adapt(Workbench.open(Workbench.file(project, name, text)), ITextEditor.class);
    }

    private void assist(int offset) {
        editor.selectAndReveal(offset, 0);
        editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).run();
    }

    private StyledText widget() {
        return ((ITextViewer) editor.getAdapter(ITextOperationTarget.class)).getTextWidget();
    }

    private static ScopedPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.spinescribe.ui");
    }

    private String text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }
}
