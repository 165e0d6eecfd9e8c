/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

/**
 * Why something that was filled in is not in the text.
 *
 * @param reason in words, with what to do
 * @param forNow whether the same may be written another time: nothing was wrong with it
 */
record WriteRefusal(String reason, boolean forNow) {
}
