/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

/**
 * Words that may identify the authors, but that the anonymous copy keeps.
 *
 * @param words as written
 * @param sentence around them
 */
public record Doubt(String words, String sentence) {
}
