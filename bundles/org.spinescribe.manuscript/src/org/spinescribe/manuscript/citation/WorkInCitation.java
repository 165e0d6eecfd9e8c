/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.Optional;

/**
 * A work named in a citation.
 *
 * @param key of the work in the bibliography
 * @param prefix words before the work, such as {@code see also}; empty for most
 * @param locator the place in the work as the author wrote it, such as {@code pp. 12–14}
 * @param suppressAuthor whether the author's name is left out because the sentence has it; numbers stay as they are
 */
public record WorkInCitation(String key, String prefix, Optional<String> locator, boolean suppressAuthor) {

    /** A work as a whole. */
    public static WorkInCitation of(String key) {
        return new WorkInCitation(key, "", Optional.empty(), false);
    }
}
