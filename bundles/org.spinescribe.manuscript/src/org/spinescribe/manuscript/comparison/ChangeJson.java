/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import com.google.gson.GsonBuilder;

/** A list of changes for programs, as JSON. Its members are those of {@link ChangeList} and {@link SourceChange}. */
public final class ChangeJson {

    private ChangeJson() {
    }

    /** The list as JSON. */
    public static String of(ChangeList list) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(list) + "\n";
    }
}
