/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * A catalogue's statement about a work that the entry in the bibliography lacks.
 *
 * @param catalogue such as PubMed
 * @param text where the notice was published; for {@link Kind#DOI} the identifier
 */
public record Notice(BibliographyEntry work, Kind kind, String catalogue, String text) {

    /** The kinds of statements. */
    public enum Kind {
        /** The work was retracted, withdrawn or removed. */
        RETRACTED,
        /** The editors of the journal have expressed concern. */
        CONCERN,
        /** A correction was published. */
        CORRECTED,
        /** The work has a DOI. */
        DOI
    }
}
