/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

/**
 * A level or a range of levels in running text.
 *
 * @param start of its first character in the text
 * @param end behind its last character
 */
public record LevelMention(int start, int end, LevelSpan span, LevelForm form) {
}
