/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;


import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;

/** What a form has entries of, in the order in which a report usually has it. */
public enum EntryKind {
    TITLE(Literals.TITLE, "case report", ""),
    SHORT_TITLE(Literals.SHORT_TITLE, "short title", "  "),
    JOURNAL(Literals.TARGET_JOURNAL, "journal", "  "),
    LANGUAGE(Literals.LANGUAGE, "language", "  "),
    AFFILIATION(Literals.AFFILIATION, "affiliation", ""),
    AUTHOR(Literals.AUTHOR, "author", ""),
    KEYWORD(Literals.KEYWORD, "keywords", ""),
    ABBREVIATION(Literals.ABBREVIATION, "abbreviation", ""),
    PATIENT(Literals.PATIENT, "patient", ""),
    DIAGNOSIS(Literals.DIAGNOSIS, "diagnosis", ""),
    TIMELINE_ENTRY(Literals.TIMELINE_ENTRY, "timeline", ""),
    FIGURE(Literals.FIGURE, "figure", ""),
    TABLE(Literals.TABLE, "table", ""),
    STATEMENT(Literals.STATEMENT, "", "");

    private final EClass type;
    private final String words;
    private final String indentation;

    EntryKind(EClass type, String words, String indentation) {
        this.type = type;
        this.words = words;
        this.indentation = indentation;
    }

    /** What it is in the model. */
    EClass type() {
        return type;
    }

    /** The words that its block starts with; none for statements, which start with what they are. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** The space before a block of its own. */
    String indentation() {
        return indentation;
    }

    /** Whether the entries are parts of one block: the keywords of a list, the entries of a timeline. */
    boolean isInner() {
        return this == KEYWORD || this == TIMELINE_ENTRY;
    }

    /** Whether there is an empty line between two of them. */
    boolean standsApart() {
        return this == FIGURE || this == TABLE;
    }

    /** Whether a report has one entry of this kind at most, so that filling it in makes it. */
    public boolean isSingle() {
        return switch (this) {
            case TITLE, SHORT_TITLE, JOURNAL, LANGUAGE, PATIENT -> true;
            default -> false;
        };
    }

    /** The fields of an entry, in the order in which they are written. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(field -> field.kind() == this).toList();
    }
}
