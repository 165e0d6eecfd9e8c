/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.Manuscript;

/**
 * What the parts of one document share while it is written.
 *
 * @param document the relationships of the main part
 */
record Context(Manuscript manuscript, Relationships document, Bookmarks bookmarks, Lists lists, Footnotes footnotes,
        Pictures pictures) {

    Context(Manuscript manuscript, Package parts) {
        this(manuscript, new Relationships(), new Bookmarks(manuscript), new Lists(), new Footnotes(),
                new Pictures(parts));
    }
}
