/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.List;

/**
 * A heading (MeSH: descriptor) for indexing articles.
 *
 * @param identifier that stays the same over the years, such as D013131
 * @param name as printed, such as "Spine" or "Fractures, Bone"
 * @param treeNumbers its places in the tree of headings, such as A02.835.232.834; they change between years
 * @param entryTerms other names of this heading, without the inverted ones
 */
public record Heading(String identifier, String name, List<String> treeNumbers, List<String> entryTerms) {

    public Heading {
        treeNumbers = List.copyOf(treeNumbers);
        entryTerms = List.copyOf(entryTerms);
    }
}
