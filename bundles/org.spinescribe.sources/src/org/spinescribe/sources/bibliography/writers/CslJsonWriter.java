/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import java.util.List;

import org.spinescribe.sources.bibliography.BibliographyEntry;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;

/** Writes works as CSL-JSON, which reference managers and pandoc read. */
public final class CslJsonWriter {

    private CslJsonWriter() {
    }

    /** The works in their order. */
    public static String text(List<BibliographyEntry> works) {
        JsonArray list = new JsonArray();
        works.forEach(work -> list.add(CslJsonWork.of(work)));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(list) + "\n";
    }
}
