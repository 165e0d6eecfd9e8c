/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.clipboard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * The clipboard content of another program, in each offered format.
 *
 * @param text plain text; empty where there is none
 * @param html empty where there is none
 */
public record Copied(String text, String html, Optional<ImageData> picture, List<Path> files) {

    /** Reads the clipboard. */
    public static Copied fromClipboard(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return new Copied(get(clipboard, TextTransfer.getInstance(), String.class).orElse(""),
                    get(clipboard, HTMLTransfer.getInstance(), String.class).orElse(""),
                    get(clipboard, ImageTransfer.getInstance(), ImageData.class),
                    get(clipboard, FileTransfer.getInstance(), String[].class)
                            .map(names -> Arrays.stream(names).map(Path::of).toList()).orElse(List.of()));
        } finally {
            clipboard.dispose();
        }
    }

    private static <T> Optional<T> get(Clipboard clipboard, Transfer form, Class<T> type) {
        boolean offered = Arrays.stream(clipboard.getAvailableTypes()).anyMatch(form::isSupportedType);
        return offered ? Optional.ofNullable(clipboard.getContents(form)).filter(type::isInstance).map(type::cast)
                : Optional.empty();
    }
}
