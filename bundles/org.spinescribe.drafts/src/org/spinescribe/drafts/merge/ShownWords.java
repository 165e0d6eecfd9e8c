/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.stream.Collectors;

import org.spinescribe.drafts.docx.RevisedFile;
import org.spinescribe.drafts.docx.RevisedUnit;

/** Words of a proposal as an author reads them: as they are printed, and notes as they are typed. */
record ShownWords(SentText text, String source, RevisedFile file) {

    /** Words that were sent. */
    String of(int from, int to) {
        return text.units().subList(from, to).stream().map(unit -> unit.kind() == SentUnit.Kind.NOTE
                ? source.substring(unit.from(), unit.to()) : unit.text()).collect(Collectors.joining());
    }

    /** The words of an edit. */
    String behind(PersonEdit edit) {
        return edit.inserted().stream().map(unit -> unit.kind() == RevisedUnit.Kind.NOTE
                ? "^[" + file.note(unit.target()) + "]" : unit.text()).collect(Collectors.joining());
    }
}
