/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

/**
 * The refusal of a value by the writer.
 *
 * @param reason the reason and the remedy
 * @param forNow whether the same value may be accepted later: the value itself is valid
 */
record WriteRefusal(String reason, boolean forNow) {
}
