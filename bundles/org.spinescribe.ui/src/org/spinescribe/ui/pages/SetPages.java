/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import org.spinescribe.manuscript.pages.PagePictures;

/**
 * The typeset pages of a report.
 *
 * @param content the PDF file
 * @param pictures draws the pages
 */
record SetPages(byte[] content, PagePictures pictures, PagePlaces places) {
}
