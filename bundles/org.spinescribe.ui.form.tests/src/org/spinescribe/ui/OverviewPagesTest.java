/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the two pages of an editor: each shows the changes of the other and saves them too. */
class OverviewPagesTest {

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @Test
    void turningPagesKeepsTextUndoAndSelection() throws Exception {
        form.editor().selectAndReveal(OverviewForm.REPORT.indexOf("Badly"), 5);
        assertFalse(form.editor().isOverview());
        form.turnTo("Overview");
        form.text("Title").setFocus();
        form.text("Title").setText("A fracture in a lone climber");
        form.turnTo("Source");
        Workbench.waitFor("the text", () -> form.document().get().contains(
                "\"A fracture in a lone climber\"   // 5 words"));
        ITextSelection selection = (ITextSelection) form.editor().getSelectionProvider().getSelection();
        assertEquals("Badly", selection.getText());
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(OverviewForm.REPORT, form.document().get());
    }

    @Test
    void textInAFieldIsSavedWithTheReport() throws Exception {
        form.text("Title").setText("A fall");
        assertTrue(form.editor().isDirty());
        form.editor().doSave(new NullProgressMonitor());
        assertEquals(OverviewForm.REPORT.replace("A fracture in a climber", "A fall"), form.file().readString());
        Workbench.waitFor("no unsaved changes", () -> !form.editor().isDirty());
    }

    /** Enter writes a value in the background. Saving writes it before that. */
    @Test
    void aSavedAndUndoneValueIsNotWrittenAgain() throws Exception {
        form.type("Title", "A fall");
        press(SWT.CR);
        form.editor().doSave(new NullProgressMonitor());
        assertEquals(OverviewForm.REPORT.replace("A fracture in a climber", "A fall"), form.file().readString());
        DocumentUndoManagerRegistry.getDocumentUndoManager(form.document()).undo(); // at once
        assertEquals(OverviewForm.REPORT, form.document().get());
        Workbench.linger();
        assertEquals(OverviewForm.REPORT, form.document().get());
    }

    /** The typed text is valid, so that closing asks what to do with it. Escape discards it. */
    @Test
    void textForAReadOnlyFileStaysInItsField() throws Exception {
        protect(true);
        try {
            Dialogs.whenOpen("Read-only File Encountered", dialog -> Dialogs.press(dialog, "No"));
            form.type("Title", "A fall");
            Workbench.waitFor("the reason", () -> String.valueOf(form.text("Title").getToolTipText()).contains(
                    "The file cannot be changed"));
            assertEquals("A fall", form.text("Title").getText());
            assertEquals(OverviewForm.REPORT, form.document().get());
            assertTrue(form.editor().isDirty());
            press(SWT.ESC);
            assertFalse(form.editor().isDirty());
        } finally {
            protect(false);
        }
    }

    private void protect(boolean readOnly) throws CoreException {
        ResourceAttributes attributes = form.file().getResourceAttributes();
        attributes.setReadOnly(readOnly);
        form.file().setResourceAttributes(attributes);
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        form.text("Title").notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void textEditorKeysAreDisabledInTheForm() throws Exception {
        assertFalse(isHandled("org.eclipse.ui.edit.text.delete.line"));
        assertNull(form.editor().getAction("copy"));
        form.turnTo("Source");
        Workbench.waitFor("the key", () -> isHandled("org.eclipse.ui.edit.text.delete.line"));
        assertTrue(form.editor().getAction("copy") != null);
    }

    @Test
    void aMarkerLeadsToTheText() throws Exception {
        IMarker marker = form.file().createMarker(IMarker.BOOKMARK);
        marker.setAttribute(IMarker.CHAR_START, OverviewForm.REPORT.indexOf("Badly"));
        marker.setAttribute(IMarker.CHAR_END, OverviewForm.REPORT.indexOf("Badly") + 5);
        IDE.openEditor(Workbench.page(), marker);
        assertFalse(form.editor().isOverview());
        assertEquals("Badly", Workbench.selected(form.editor()));
    }

    private static boolean isHandled(String command) {
        return Workbench.window().getService(ICommandService.class).getCommand(command).isEnabled();
    }
}
