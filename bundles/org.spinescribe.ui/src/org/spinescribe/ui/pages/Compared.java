/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import org.spinescribe.manuscript.Manuscript;

/**
 * An earlier version that pages are compared with.
 *
 * @param words which name it for an author
 */
public record Compared(String words, Manuscript before) {
}
