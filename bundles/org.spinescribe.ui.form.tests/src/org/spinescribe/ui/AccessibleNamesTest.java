/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests the accessible names of fields and buttons, read where the screen readers of Linux read them. */
class AccessibleNamesTest {

    private IProject project;
    private OverviewForm form;
    private ReportEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        assumeTrue(SWT.getPlatform().equals("gtk"), "the names of other systems come from SWT");
        project = Workbench.project("Names");
        editor = (ReportEditor) Workbench.open(Workbench.file(project, "a.casereport", OverviewForm.REPORT));
        editor.showOverview();
        form = OverviewForm.of(editor);
        Workbench.waitFor("the form", () -> form.table("Burst fracture") != null);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void fieldsTablesAndButtonsOfTheFormAreNamed() throws Exception {
        assertEquals("Short title", name(form.text("Short title"), Widget.class, "handle"));
        assertEquals("Journal", name(form.after("Journal"), Combo.class, "entryHandle"));
        assertEquals("Diagnosis", name(form.table("Burst fracture"), Widget.class, "handle"));
        List<String> without = new ArrayList<>();
        List<Control> all = Dialogs.controls((Composite) editor.overview().control()).toList();
        for (Control control : all) {
            boolean listened = control instanceof Text || control instanceof Combo || control instanceof Table
                    || control instanceof Button;
            if (listened && name(control, Widget.class, "handle").isEmpty()) {
                without.add(control + " " + all.indexOf(control));
            }
        }
        assertEquals(List.of(), without);
    }

    /** Most buttons in the tool bars of the window show only an icon. Their names are their tooltips. */
    @Test
    void buttonsOfToolBarsAreNamed() {
        List<ToolItem> buttons = Dialogs.controls(Workbench.window().getShell(), ToolBar.class)
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null
                        && item.getToolTipText() != null && item.getText().isEmpty()).toList();
        assertTrue(buttons.size() > 10, () -> buttons.toString());
        Workbench.settle();
        assertEquals(List.of(), buttons.stream().filter(button -> !button.isDisposed() && !isNamed(button))
                .map(ToolItem::getToolTipText).toList());
    }

    private static boolean isNamed(ToolItem button) {
        try {
            Class<?> gtk = SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk3.GTK3");
            long inner = (long) gtk.getMethod("gtk_bin_get_child", long.class).invoke(null,
                    handle(Widget.class, "handle", button));
            return name(inner).equals(button.getToolTipText().replace("&", ""));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fieldsOfADialogAreNamedByTheirLabels() throws Exception {
        List<String> names = new ArrayList<>();
        Dialogs.whenOpen("Add Implants", dialog -> {
            try {
                for (Control control : Dialogs.controls(dialog).toList()) {
                    if (control instanceof Text && (control.getStyle() & SWT.READ_ONLY) == 0) {
                        names.add(name(control, Widget.class, "handle"));
                    } else if (control instanceof Combo) {
                        names.add(name(control, Combo.class, "entryHandle"));
                    }
                }
            } catch (ReflectiveOperationException e) {
                names.add(e.toString());
            } finally {
                dialog.close();
            }
        });
        Button add = Dialogs.controls((Composite) editor.overview().control()).filter(Button.class::isInstance)
                .map(Button.class::cast).filter(each -> "Add Implants".equals(quietName(each))).findFirst().orElseThrow();
        add.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the names", () -> !names.isEmpty());
        assertEquals(List.of("Number", "Implant", "Kind", "Levels", "Side"), names);
    }

    private static String quietName(Control control) {
        try {
            return name(control, Widget.class, "handle");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Control control, Class<?> type, String field) throws ReflectiveOperationException {
        return name(handle(type, field, control));
    }

    private static long handle(Class<?> type, String field, Widget widget) throws ReflectiveOperationException {
        Field handle = type.getDeclaredField(field);
        handle.setAccessible(true);
        return handle.getLong(widget);
    }

    private static String name(long widget) throws ReflectiveOperationException {
        ClassLoader loader = SWT.class.getClassLoader();
        Object accessible = loader.loadClass("org.eclipse.swt.internal.gtk3.GTK3")
                .getMethod("gtk_widget_get_accessible", long.class).invoke(null, widget);
        long[] words = { 0 };
        loader.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_get", long.class, byte[].class,
                long[].class, long.class).invoke(null, accessible, "accessible-name\0".getBytes(StandardCharsets.US_ASCII),
                        words, 0L);
        return words[0] == 0 ? "" : (String) loader.loadClass("org.eclipse.swt.internal.Converter")
                .getMethod("cCharPtrToJavaString", long.class, boolean.class).invoke(null, words[0], true);
    }
}
