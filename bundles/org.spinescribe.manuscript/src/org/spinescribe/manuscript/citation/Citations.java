/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Reference;

/**
 * The citations of one manuscript in a style.
 *
 * @param inText one for each group of works cited together, in the given order of the groups
 * @param references the reference list as the style sorts it
 */
public record Citations(List<Inline.Citation> inText, List<Reference> references) {

    public Citations {
        inText = List.copyOf(inText);
        references = List.copyOf(references);
    }

    /** The citation of the group with this index, from 0. */
    public Inline.Citation inText(int group) {
        return inText.get(group);
    }
}
