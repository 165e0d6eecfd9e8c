/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import org.spinescribe.language.check.Finding;

/**
 * A finding with the words that it marks and the sentence, or the line, that they stand in.
 *
 * @param endLine of the character behind the words, from 1
 * @param endColumn of the character behind the words, from 1, in UTF-16 units
 * @param before the words, in their sentence
 * @param words that are marked
 * @param after the words, in their sentence
 * @param fingerprint the same as long as the file's name, the rule, the words and their sentence are the same, wherever
 *        in the file they stand
 */
public record FindingInContext(Finding finding, int endLine, int endColumn, String before, String words, String after,
        String fingerprint) {
}
