/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

/**
 * A problem in a bibliography file that its author must fix.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param offset from 0, in UTF-16 units
 * @param length of the faulty text, in UTF-16 units
 * @param message the problem and the remedy
 * @param slip whether the work was read with all its words, and only a detail is wrong
 */
public record BibliographyProblem(int line, int column, int offset, int length, String message, boolean slip) {
}
