/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.about;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;

/**
 * The text of the About dialog.
 *
 * @param lines with the addresses in them marked as links
 */
record AboutText(List<String> lines) {

    AboutText {
        lines = List.copyOf(lines);
    }

    /** Returns the text for the running program. */
    static AboutText ofThisProgram() {
        return new AboutText(List.of(
                NLS.bind(AboutTexts.version, FrameworkUtil.getBundle(AboutText.class).getVersion()),
                AboutTexts.what,
                AboutTexts.licence,
                AboutTexts.eclipse,
                NLS.bind(AboutTexts.system, new Object[] { property("os.name"), property("os.version"),
                        property("os.arch"), property("java.runtime.version"), property("java.vendor"),
                        SWT.getPlatform() + ' ' + SWT.getVersion() }),
                NLS.bind(AboutTexts.folder, Platform.getInstanceLocation().getURL().getPath())));
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    /** Returns the text without its links. */
    String plain() {
        return String.join("\n", lines).replaceAll("</?a[^>]*+>", "");
    }
}
