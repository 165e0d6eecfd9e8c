/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A manuscript as PDF.
 *
 * @param content of the file
 * @param places of all blocks that the author wrote, by their offsets in the report
 * @param remark on an unusual setting, a whole sentence
 */
public record Typeset(byte[] content, List<BlockPlace> places, Optional<String> remark) {

    public Typeset {
        places = List.copyOf(places);
    }
}
