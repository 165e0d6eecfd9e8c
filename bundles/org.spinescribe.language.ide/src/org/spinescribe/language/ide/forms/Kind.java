/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.ABBREVIATION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AFFILIATION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.DIAGNOSIS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.KEYWORD;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.LANGUAGE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SHORT_TITLE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TARGET_JOURNAL;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TITLE;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** What a form has entries of, in the order in which a report usually has it. */
public enum Kind {
    TITLE_LINE(TITLE, "case report", ""),
    SHORT_TITLE_LINE(SHORT_TITLE, "short title", "  "),
    JOURNAL_LINE(TARGET_JOURNAL, "journal", "  "),
    LANGUAGE_LINE(LANGUAGE, "language", "  "),
    INSTITUTION(AFFILIATION, "affiliation", ""),
    PERSON(AUTHOR, "author", ""),
    KEY_WORD(KEYWORD, "keywords", ""),
    SHORT_FORM(ABBREVIATION, "abbreviation", ""),
    SUBJECT(PATIENT, "patient", ""),
    FINDING(DIAGNOSIS, "diagnosis", ""),
    EVENT(TIMELINE_ENTRY, "timeline", ""),
    FIGURE_BLOCK(FIGURE, "figure", ""),
    TABLE_BLOCK(TABLE, "table", ""),
    DECLARATION(STATEMENT, "", "");

    private final EClass type;
    private final String words;
    private final String indentation;

    Kind(EClass type, String words, String indentation) {
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
        return this == KEY_WORD || this == EVENT;
    }

    /** Whether there is an empty line between two of them. */
    boolean standsApart() {
        return this == FIGURE_BLOCK || this == TABLE_BLOCK;
    }

    /** Whether a report has one entry of this kind at most, so that filling it in makes it. */
    public boolean isSingle() {
        return switch (this) {
            case TITLE_LINE, SHORT_TITLE_LINE, JOURNAL_LINE, LANGUAGE_LINE, SUBJECT -> true;
            default -> false;
        };
    }

    /** The fields of an entry, in the order in which they are written. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(field -> field.kind() == this).toList();
    }
}
