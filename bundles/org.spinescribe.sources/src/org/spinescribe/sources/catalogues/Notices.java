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
 * The catalogues' statements about many works.
 *
 * @param found in the order of the works
 * @param unasked works without an identifier for any catalogue, of which none was found
 * @param problems of catalogues without an answer, as sentences; the statements of the others are among the notices
 */
public record Notices(List<Notice> found, List<BibliographyEntry> unasked, List<String> problems) {

    public Notices {
        found = List.copyOf(found);
        unasked = List.copyOf(unasked);
        problems = List.copyOf(problems);
    }
}
