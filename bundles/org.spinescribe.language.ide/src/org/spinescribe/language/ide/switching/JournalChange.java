/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * A change in the demands of another journal.
 *
 * @param text the message, in a sentence or two
 * @param place its range in the report
 */
public record JournalChange(Subject subject, Effect effect, String text, Range place) {
}
