/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.nio.file.Path;

/** Thrown when works cannot be added to the bibliography of a report. */
public final class NoPlaceForWorks extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    NoPlaceForWorks(Path file) {
        super(file.toString());
        this.file = file;
    }

    /** Returns the bibliography that cannot be extended: PubMed records, which have no keys, or a broken file. */
    public Path file() {
        return file;
    }
}
