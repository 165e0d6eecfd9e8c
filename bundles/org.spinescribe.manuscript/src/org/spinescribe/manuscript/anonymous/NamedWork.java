/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.Collections;
import java.util.Set;

/**
 * A cited work of others. A person named right before the citation is one of its authors.
 *
 * @param place of the citation
 * @param families family names of its authors in all spellings
 */
record NamedWork(int place, Set<String> families) {

    private static final int FARTHEST = 40;

    /** Whether words name one of the authors. */
    boolean names(String text, int start, int end) {
        if (end > place || place - end > FARTHEST || Collections.disjoint(families,
                AuthorNames.spellings(text.substring(start, end)))) {
            return false;
        }
        return !text.substring(end, place).replace("et al.", "").contains(". ");
    }
}
