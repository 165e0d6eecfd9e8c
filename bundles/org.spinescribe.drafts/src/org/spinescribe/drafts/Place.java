/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

/**
 * The place of a paragraph in its file.
 *
 * @param part of a Word file, such as {@code word/document.xml}; empty in JATS
 * @param paragraph number of the paragraph in its part, counted from 0 in the order of the file, including those of
 *        tables and text boxes; -1 where there is none
 * @param line of the file, from 1; 0 in a Word file
 * @param path of XML elements to the paragraph
 */
public record Place(String part, int paragraph, int line, String path) {

    /** The place of generated text. */
    public static final Place NONE = new Place("", -1, 0, "");
}
