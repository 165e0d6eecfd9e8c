/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

/**
 * On which page of the PDF a heading stands.
 *
 * @param title of the section; that of the manuscript, "Abstract" and "References" are headings, too
 * @param page from 1
 */
public record HeadingPage(String title, int page) {
}
