/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

/**
 * The place of a finding in a manuscript that is no report, such as a Word file.
 *
 * @param where in words, such as {@code Discussion, paragraph 3}; empty for the whole manuscript
 * @param path of XML elements to the paragraph; empty for the whole manuscript
 * @param part of a Word file that has the paragraph; may be empty
 * @param line of the file, from 1; 0 where a file has no visible lines
 * @param offset of the words in the text of the paragraph, in UTF-16 units
 * @param length of the words; 0 for the paragraph as a whole
 */
public record ManuscriptPlace(String where, String path, String part, int line, int offset, int length) {
}
