/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Sets the accessible name of a widget for screen readers on Linux. SWT asks its listeners only for the names of
 * widgets that SWT draws itself; GTK's fields, tables and buttons have no name unless somebody sets one. SWT has no API
 * for such a name. Hence this class uses SWT's internals by reflection, and does nothing where they are missing.
 */
final class GtkName {

    private static final String GTK = "org.eclipse.swt.internal.gtk3.GTK3";
    private static final String OS = "org.eclipse.swt.internal.gtk.OS";
    private static final byte[] PROPERTY = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);

    private GtkName() {
    }

    static void set(Control control, String name) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            set(handle(Widget.class, "handle", control), name);
            if (control instanceof Combo) {
                set(handle(Combo.class, "entryHandle", control), name); // the entry has the focus
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            return; // this SWT has other internals: readers get only the listeners' names
        }
    }

    /** Names the button of a tool item. GTK keeps the button within the item, beside an arrow if the item has one. */
    static void set(ToolItem item, String name) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            set(button(handle(Widget.class, "handle", item)), name);
        } catch (ReflectiveOperationException | LinkageError e) {
            return; // as above
        }
    }

    private static long button(long item) throws ReflectiveOperationException {
        return (long) SWT.class.getClassLoader().loadClass(GTK).getMethod("gtk_bin_get_child", long.class)
                .invoke(null, item);
    }

    private static long handle(Class<?> type, String field, Widget control) throws ReflectiveOperationException {
        Field handle = type.getDeclaredField(field);
        handle.setAccessible(true);
        return handle.getLong(control);
    }

    private static void set(long widget, String name) throws ReflectiveOperationException {
        if (widget == 0) {
            return; // a read-only combo has no entry
        }
        Class<?> system = SWT.class.getClassLoader().loadClass(OS);
        Method write = system.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class);
        Object accessible = SWT.class.getClassLoader().loadClass(GTK).getMethod("gtk_widget_get_accessible", long.class)
                .invoke(null, widget);
        write.invoke(null, accessible, PROPERTY, (name + '\0').getBytes(StandardCharsets.UTF_8), 0L);
    }
}
