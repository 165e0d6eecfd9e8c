/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

/**
 * A place in a text that identifies the authors.
 *
 * @param start of the hidden words
 * @param end behind the hidden words
 * @param instead the replacement
 */
record Find(int start, int end, String instead) {
}
