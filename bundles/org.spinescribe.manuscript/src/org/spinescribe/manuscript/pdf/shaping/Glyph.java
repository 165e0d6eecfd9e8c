/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.shaping;

/**
 * A glyph of a shaped word. Lengths are thousandths of the size of the type.
 *
 * @param number of the glyph in its font
 * @param characters that the glyph shows; empty when an earlier glyph of the word shows them, too
 * @param right how far to the right of its place it is drawn
 * @param up how far above the line it is drawn
 * @param advance from its place to that of the glyph to its right
 */
record Glyph(int number, String characters, double right, double up, double advance) {
}
