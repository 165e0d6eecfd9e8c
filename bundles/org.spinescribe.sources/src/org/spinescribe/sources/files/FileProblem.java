/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import java.io.IOException;

/** The reason why an existing file is not read. */
public final class FileProblem extends IOException {

    private static final long serialVersionUID = 1L;

    /** The kinds of reasons. */
    public enum Kind {
        /** A folder. */
        FOLDER,
        /** A device or a pipe, which may never end. */
        NO_FILE,
        /** Larger than the limit. */
        LARGE
    }

    private final Kind kind;

    FileProblem(Kind kind) {
        super(kind.toString());
        this.kind = kind;
    }

    /** The kind of the reason. */
    public Kind kind() {
        return kind;
    }
}
