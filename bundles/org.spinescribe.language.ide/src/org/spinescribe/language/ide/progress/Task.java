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
 * A requirement for a report.
 *
 * @param detail the count, or a remedy; may be empty
 * @param source the source of the requirement
 * @param place its range in the report
 */
public record Task(State state, String label, String detail, String source, Optional<Range> place) {
}
