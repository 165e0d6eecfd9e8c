/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.spinescribe.language.ide.forms.Field;

/**
 * A question about a new entry.
 *
 * @param choices the usual answers; may be empty
 * @param needed whether the language requires this value
 */
record EntryPrompt(Field field, String label, List<String> choices, boolean needed) {
}
