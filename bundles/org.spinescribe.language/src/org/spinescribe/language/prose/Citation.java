/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.CustomNode;

/**
 * A citation of one or more works: {@code [@stout1942; see also @dorfman1998, pp. 12–14]}, or of one that the sentence
 * names: {@code As @stout1942 showed}.
 */
public final class Citation extends CustomNode {

    private final List<Work> works;
    private final boolean narrative;

    Citation(List<Work> works) {
        this(works, false);
    }

    private Citation(List<Work> works, boolean narrative) {
        this.works = List.copyOf(works);
        this.narrative = narrative;
    }

    /** A work that the sentence names by its authors. */
    static Citation narrative(String key) {
        return new Citation(List.of(new Work(key, 0, "", Optional.empty(), true)), true);
    }

    /** Whether the authors of the work are a part of the sentence, and are printed before the citation. */
    public boolean isNarrative() {
        return narrative;
    }

    /** The works in the author's order. */
    public List<Work> works() {
        return works;
    }

    /**
     * A cited work.
     *
     * @param key of the work in the bibliography
     * @param place of the key's {@code @}, counted from the start of the citation
     * @param prefix words before the work, such as "see also"; empty for most
     * @param locator pages and the like, as typed
     * @param withoutAuthor whether the author's name stands in the sentence already: {@code [-@key]}
     */
    public record Work(String key, int place, String prefix, Optional<String> locator, boolean withoutAuthor) {
    }
}
