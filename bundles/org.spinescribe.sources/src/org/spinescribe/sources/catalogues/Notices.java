/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.util.List;

import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * What the catalogues say of many works.
 *
 * @param found in the order of the works
 * @param unasked works of which no catalogue knows a number, and none was found
 * @param problems catalogues that gave no answer, in sentences; what the others say is among the notices
 */
public record Notices(List<Notice> found, List<BibliographyEntry> unasked, List<String> problems) {

    public Notices {
        found = List.copyOf(found);
        unasked = List.copyOf(unasked);
        problems = List.copyOf(problems);
    }
}
