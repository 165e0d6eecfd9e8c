/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import java.util.Optional;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * Something that a report needs.
 *
 * @param detail how much there is, or what would do; may be empty
 * @param source who says so
 * @param place where it is in the report
 */
public record Task(State state, String label, String detail, String source, Optional<Range> place) {
}
