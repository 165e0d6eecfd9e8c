/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;

import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * An entry of the reference list.
 *
 * @param key the author's key of the work; unique
 * @param label as printed before the entry, such as "1."; empty for unnumbered styles
 * @param text the entry in the journal's style
 * @param work the entry of the bibliography; empty when only the printed text is known
 */
public record Reference(String key, String label, List<Inline> text, Optional<BibliographyEntry> work) {

    /** An entry with its printed text only. */
    public Reference(String key, String label, List<Inline> text) {
        this(key, label, text, Optional.empty());
    }

    public Reference {
        text = List.copyOf(text);
    }

    /** The same entry, with the entry of the bibliography. */
    public Reference of(Optional<BibliographyEntry> known) {
        return new Reference(key, label, text, known);
    }
}
