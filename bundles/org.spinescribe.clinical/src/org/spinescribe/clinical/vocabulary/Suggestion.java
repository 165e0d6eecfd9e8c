/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

/**
 * A term that somebody may have meant.
 *
 * @param term the similar name or entry term of the heading
 * @param distance the number of different letters, 1 to 3
 */
public record Suggestion(Heading heading, String term, int distance) {
}
