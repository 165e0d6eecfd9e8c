/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import org.spinescribe.manuscript.Manuscript;

/** Writes the metadata of a manuscript as JSON-LD in the terms of schema.org. */
public final class JsonLdWriter extends MetadataWriter {

    /** A writer. */
    public JsonLdWriter() {
        super("jsonld");
    }

    @Override
    String text(Manuscript manuscript) {
        return ArticleData.json(manuscript);
    }
}
