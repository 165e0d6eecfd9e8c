/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.spinescribe.language.ide.forms.Entry;

/** A line of a table: an entry with its index among those of its kind. */
record EntryRow(int index, Entry entry) {
}
