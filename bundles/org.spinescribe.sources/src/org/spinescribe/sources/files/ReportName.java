/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import java.nio.file.Path;

/** By what the file of a report is known. */
public final class ReportName {

    /** The extension of its name, without the dot. */
    public static final String EXTENSION = "casereport";

    /** How its name ends. */
    public static final String ENDING = '.' + EXTENSION;

    private ReportName() {
    }

    /** Whether a file has the name of a report. */
    public static boolean isOf(Path file) {
        return isOf(file.toString());
    }

    /** Whether a name, or an address that ends with it, is that of a report. */
    public static boolean isOf(String name) {
        return name.endsWith(ENDING);
    }

    /** The name of a report without its ending; any other name as it is. */
    public static String withoutEnding(Path file) {
        return withoutEnding(String.valueOf(file.getFileName()));
    }

    /** A name, or a path, without the ending of reports; any other as it is. */
    public static String withoutEnding(String name) {
        return isOf(name) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
