/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import org.spinescribe.manuscript.Manuscript;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;

/** Writes the cited works as CSL-JSON, which reference managers and pandoc read. */
public final class CslJsonWriter extends MetadataWriter {

    /** A writer. */
    public CslJsonWriter() {
        super("references.csl.json");
    }

    @Override
    String text(Manuscript manuscript) {
        JsonArray works = new JsonArray();
        works(manuscript).forEach(work -> works.add(CslJsonWork.of(work)));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(works) + "\n";
    }
}
