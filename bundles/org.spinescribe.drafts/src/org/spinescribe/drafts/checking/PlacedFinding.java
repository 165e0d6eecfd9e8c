/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import org.spinescribe.drafts.Place;
import org.spinescribe.language.check.Finding;

/**
 * A finding in a manuscript.
 *
 * @param finding the finding in the report
 * @param place paragraph of the manuscript; {@link Place#NONE} for a finding on the whole manuscript
 * @param where the same in words, such as {@code Discussion, paragraph 3}; empty for the whole manuscript
 * @param offset of the words in the text of the paragraph, in UTF-16 units
 * @param length of the words; 0 for the whole paragraph
 * @param printed the words in the manuscript's form; empty for more than a paragraph
 */
public record PlacedFinding(Finding finding, Place place, String where, int offset, int length, String printed) {
}
