/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Remark;

/**
 * A draft as a report.
 *
 * @param text of the report, with the places of its words in the draft
 * @param bibliography in BibTeX; empty when the draft has no works
 * @param pictures files beside the report, by their names
 * @param remarks to check
 */
public record WrittenReport(MappedText text, String bibliography, Map<String, Draft.PictureData> pictures,
        List<Remark> remarks) {

    /** The name that the report gives its bibliography. */
    public static final String BIBLIOGRAPHY = "references.bib";

    public WrittenReport {
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
        remarks = List.copyOf(remarks);
    }
}
