/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Something that writes. */
public interface Writing {

    void run() throws IOException;

    /** Writes; an error comes as an {@link UncheckedIOException}. */
    static void of(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
