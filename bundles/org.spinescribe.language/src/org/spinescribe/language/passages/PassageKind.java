/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

/** The kinds of places of running text in a report. */
public enum PassageKind {
    /** The title or the short title. */
    TITLE,
    /** A paragraph or list item of the abstract. */
    ABSTRACT,
    /** A paragraph, list item or heading in a section. */
    SECTION,
    /** The title of a section. */
    SECTION_TITLE,
    /** The caption of a figure or table. */
    CAPTION,
    /** One cell of a table, in a section or in a table of its own. */
    CELL,
    /** The note under a table. */
    NOTE,
    /** The alternative text of an image, for readers who cannot see it. */
    ALTERNATIVE,
    /** The text of a timeline entry. */
    TIMELINE,
    /** A statement such as consent or funding. */
    STATEMENT,
    /** Prose of any other block. */
    OTHER
}
