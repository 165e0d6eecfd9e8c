/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

/**
 * The page of a heading in the PDF.
 *
 * @param title of the section; the manuscript's title, "Abstract" and "References" are headings, too
 * @param page from 1
 */
public record HeadingPage(String title, int page) {
}
