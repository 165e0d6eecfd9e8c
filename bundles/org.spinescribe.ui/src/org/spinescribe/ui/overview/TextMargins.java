/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Sets margins between the text of a multi-line field and its border, as GTK has them in a single-line field. SWT has
 * no API for margins. Hence this class sets GTK's properties by reflection; where that fails, the text touches the
 * border.
 */
final class TextMargins {

    /** The sum of the upper and the lower margin, and of the left and the right one, in pixels. */
    static final int HEIGHT = 12;
    static final int WIDTH = 16;

    private static final Map<String, Integer> PROPERTIES = Map.of("left-margin", WIDTH / 2, "right-margin", WIDTH / 2,
            "top-margin", HEIGHT / 2, "bottom-margin", HEIGHT / 2);

    private TextMargins() {
    }

    /** Sets the margins of a multi-line text. */
    static void set(Text text) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            Field handle = Widget.class.getDeclaredField("handle");
            handle.setAccessible(true);
            Method write = SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS")
                    .getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
            for (Map.Entry<String, Integer> each : PROPERTIES.entrySet()) {
                write.invoke(null, handle.getLong(text), (each.getKey() + '\0').getBytes(StandardCharsets.US_ASCII),
                        each.getValue(), 0L);
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            return; // another SWT; nothing depends on the margins
        }
    }
}
