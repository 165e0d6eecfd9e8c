/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

/**
 * A place in a text that tells who wrote it.
 *
 * @param start of what is hidden
 * @param end behind it
 * @param instead what stands in its place
 */
record Find(int start, int end, String instead) {
}
