/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

/**
 * Something in a bibliography file that its author has to mend.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param offset from 0, in UTF-16 units
 * @param length of the faulty text, in UTF-16 units
 * @param message what is wrong and what to do
 * @param slip whether the work is there with all its words, and only a detail is not as it should be
 */
public record BibliographyProblem(int line, int column, int offset, int length, String message, boolean slip) {
}
