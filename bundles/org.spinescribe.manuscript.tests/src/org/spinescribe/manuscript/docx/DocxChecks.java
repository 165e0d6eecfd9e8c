/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.List;

/** Checks a document. */
public final class DocxChecks {

    private DocxChecks() {
    }

    /** The problems of a document: schema violations, and identifiers without target or with two. */
    public static List<String> problems(byte[] docx) throws Exception {
        DocxFile file = DocxFile.of(docx);
        List<String> problems = new ArrayList<>(DocxIdentifiers.problems(file));
        for (DocxSchema part : DocxSchema.values()) {
            problems.addAll(part.errors(file));
        }
        return problems;
    }
}
