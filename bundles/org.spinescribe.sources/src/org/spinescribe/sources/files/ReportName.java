/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import java.nio.file.Path;

/** The file name extension of reports. */
public final class ReportName {

    /** The extension, without the dot. */
    public static final String EXTENSION = "casereport";

    /** The extension, with the dot. */
    public static final String ENDING = '.' + EXTENSION;

    private ReportName() {
    }

    /** Whether a file has the name of a report. */
    public static boolean isOf(Path file) {
        return isOf(file.toString());
    }

    /** Whether a name, or the end of an address, is that of a report. */
    public static boolean isOf(String name) {
        return name.endsWith(ENDING);
    }

    /** The name of a report without its extension; any other name unchanged. */
    public static String withoutEnding(Path file) {
        return withoutEnding(String.valueOf(file.getFileName()));
    }

    /** A name, or a path, without the extension of reports; any other one unchanged. */
    public static String withoutEnding(String name) {
        return isOf(name) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
