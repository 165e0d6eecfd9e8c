/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinescribe.drafts.DraftInline;

/** An open field, whose end is still to come: its instruction and its shown text. */
final class WordField {

    final StringBuilder instruction = new StringBuilder();
    /** Data of the field in base 64, as EndNote stores them. */
    final StringBuilder data = new StringBuilder();
    /** The shown text of the field in the present paragraph. */
    final List<DraftInline> content = new ArrayList<>();
    boolean showing;

    /** The first word of the instruction in capitals, such as {@code HYPERLINK}. */
    String kind() {
        return instruction.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** Whether the field shows the list of references. */
    boolean isReferenceList() {
        return CitationFields.isReferenceList(instruction.toString());
    }

    /** Whether the field shows a table of contents or of figures. */
    boolean isContents() {
        return kind().equals("TOC");
    }
}
