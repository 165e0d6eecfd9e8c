/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Optional;

import org.spinescribe.manuscript.Manuscript;

/**
 * What the parts of one document share while it is written.
 *
 * @param template the user's own Word file, if there is one
 * @param document the relationships of the main part
 */
record Context(Manuscript manuscript, Optional<Template> template, Relationships document, Bookmarks bookmarks,
        Lists lists, Footnotes footnotes, Pictures pictures) {

    Context(Manuscript manuscript, Optional<Template> template, Package parts) {
        this(manuscript, template, new Relationships(), new Bookmarks(manuscript), new Lists(), new Footnotes(),
                new Pictures(parts));
    }

    /** The sheet, upright. */
    Page page() {
        Page wanted = Page.of(manuscript.layout());
        return template.map(own -> own.page(wanted)).orElse(wanted);
    }
}
