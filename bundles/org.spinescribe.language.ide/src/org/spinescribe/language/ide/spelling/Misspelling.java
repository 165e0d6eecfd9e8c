/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * A word that is in no dictionary.
 *
 * @param range the range in the file
 * @param british whether the report is in British English
 */
public record Misspelling(String word, Range range, boolean british) {
}
