/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.List;

import org.spinescribe.manuscript.Inline;

/** Prints the citations of one manuscript. */
interface CitationText {

    /** The citation for works that the text cites together; at least one. */
    Inline.Citation of(List<WorkInCitation> works);
}
