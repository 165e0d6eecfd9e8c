/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.Locale;

/** Formats of image files that publishers take. */
enum ImageFormat {
    TIFF("tif"), JPEG("jpg"), PNG("png");

    private final String ending;

    ImageFormat(String ending) {
        this.ending = ending;
    }

    /** Ending of its files. */
    String ending() {
        return ending;
    }

    /** As it is typed in journal files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
