/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

/**
 * A place on a page.
 *
 * @param page from 1
 * @param top the distance from the upper edge of the page, in points
 */
record Spot(int page, double top) {
}
