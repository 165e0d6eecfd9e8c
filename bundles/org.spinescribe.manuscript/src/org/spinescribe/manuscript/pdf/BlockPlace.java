/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

/**
 * Where a block of the manuscript begins in the PDF.
 *
 * @param offset of the block in the report, in UTF-16 units
 * @param page from 1
 * @param top how far the block is from the upper edge of the page, in points
 */
public record BlockPlace(int offset, int page, double top) {
}
