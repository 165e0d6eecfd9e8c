/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.ABBREVIATION__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.ABBREVIATION__TEXT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AFFILIATION__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AFFILIATION__TEXT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__AFFILIATIONS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__CORRESPONDING;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__DEGREES;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__EMAIL;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__EQUAL_CONTRIBUTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__FAMILY;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__GROUP;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__ORCID;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.AUTHOR__ROLES;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.DIAGNOSIS__CLASSIFICATIONS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.DIAGNOSIS__LEVELS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.DIAGNOSIS__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__ALT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__CAPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__FILE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.KEYWORD__TERM;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.LANGUAGE__TAG;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__AGE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__AGE_TEXT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__AGE_UNIT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__COUNTED;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__REGIONS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__SEX;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SHORT_TITLE__TEXT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__ABSENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__KIND;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__PROSE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__REASON;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__BODY;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__CAPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__FILE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__NOTE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TARGET_JOURNAL__JOURNAL;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__APPROACH;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__DESCRIPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__DETAIL;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__LEVELS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__STAGE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__EVENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__TIME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TITLE__TEXT;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What can be filled in. Fields that begin with a word of the language may stand in any order, the others at the start.
 */
public enum Field {
    TITLE(EntryKind.TITLE, Notation.QUOTED, "", TITLE__TEXT),
    SHORT_TITLE(EntryKind.SHORT_TITLE, Notation.QUOTED, "", SHORT_TITLE__TEXT),
    JOURNAL(EntryKind.JOURNAL, Notation.WORDS, "", TARGET_JOURNAL__JOURNAL),
    LANGUAGE(EntryKind.LANGUAGE, Notation.WORDS, "", LANGUAGE__TAG),
    INSTITUTION_NAME(EntryKind.AFFILIATION, Notation.WORDS, "", AFFILIATION__NAME),
    INSTITUTION_ADDRESS(EntryKind.AFFILIATION, Notation.QUOTED, "", AFFILIATION__TEXT),
    AUTHOR_NAME(EntryKind.AUTHOR, Notation.QUOTED, "", AUTHOR__NAME),
    /** The family name, where it is not the last word of the name. */
    FAMILY(EntryKind.AUTHOR, Notation.QUOTED, "family", AUTHOR__FAMILY),
    /** Whether the name is that of a group. */
    GROUP(EntryKind.AUTHOR, Notation.FLAG, "group", AUTHOR__GROUP),
    DEGREES(EntryKind.AUTHOR, Notation.QUOTED, "degrees", AUTHOR__DEGREES),
    AFFILIATIONS(EntryKind.AUTHOR, Notation.WORDS, "at", AUTHOR__AFFILIATIONS),
    /** Whether letters go to this author; its value is {@link #YES} or empty. Who has an address is, too. */
    CORRESPONDING(EntryKind.AUTHOR, Notation.FLAG, "corresponding", AUTHOR__CORRESPONDING, AUTHOR__EMAIL),
    EMAIL(EntryKind.AUTHOR, Notation.QUOTED, "corresponding", AUTHOR__EMAIL),
    ORCID(EntryKind.AUTHOR, Notation.WORDS, "orcid", AUTHOR__ORCID),
    EQUAL_CONTRIBUTION(EntryKind.AUTHOR, Notation.FLAG, "equal contribution", AUTHOR__EQUAL_CONTRIBUTION),
    ROLES(EntryKind.AUTHOR, Notation.WORDS, "roles", AUTHOR__ROLES),
    TERM(EntryKind.KEYWORD, Notation.QUOTED, "", KEYWORD__TERM),
    SHORT_WORD(EntryKind.ABBREVIATION, Notation.WORDS, "", ABBREVIATION__NAME),
    LONG_WORDS(EntryKind.ABBREVIATION, Notation.QUOTED, "", ABBREVIATION__TEXT),
    SEX(EntryKind.PATIENT, Notation.WORDS, "sex", PATIENT__SEX),
    AGE(EntryKind.PATIENT, Notation.AGE, "age", PATIENT__AGE, PATIENT__AGE_UNIT, PATIENT__AGE_TEXT),
    /** How many vertebrae there are where there are more or fewer than usual, such as {@code 6 lumbar}. */
    VERTEBRAE(EntryKind.PATIENT, Notation.WORDS, "vertebrae", PATIENT__REGIONS),
    /** How the vertebrae were counted. */
    COUNTED(EntryKind.PATIENT, Notation.QUOTED, "counted", PATIENT__COUNTED),
    DIAGNOSIS_NAME(EntryKind.DIAGNOSIS, Notation.QUOTED, "", DIAGNOSIS__NAME),
    DIAGNOSIS_LEVELS(EntryKind.DIAGNOSIS, Notation.WORDS, "at", DIAGNOSIS__LEVELS),
    /** Each a scale with its value or with several parts, such as {@code wbb sectors 4–9 layers A–D}. */
    CLASSIFICATIONS(EntryKind.DIAGNOSIS, Notation.ROW, "", DIAGNOSIS__CLASSIFICATIONS),
    TIME(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "", TIMELINE_ENTRY__TIME),
    /** Which of the operations that were planned together. */
    STAGE(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "stage", TIMELINE_ENTRY__STAGE),
    EVENT_NAME(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "", TIMELINE_ENTRY__EVENT),
    EVENT_DESCRIPTION(EntryKind.TIMELINE_ENTRY, Notation.QUOTED, "", TIMELINE_ENTRY__DESCRIPTION),
    EVENT_LEVELS(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "at", TIMELINE_ENTRY__LEVELS),
    APPROACH(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "approach", TIMELINE_ENTRY__APPROACH),
    EVENT_DETAIL(EntryKind.TIMELINE_ENTRY, Notation.BRACED, "", TIMELINE_ENTRY__DETAIL),
    FIGURE_NAME(EntryKind.FIGURE, Notation.WORDS, "", FIGURE__NAME),
    FIGURE_FILE(EntryKind.FIGURE, Notation.QUOTED, "", FIGURE__FILE),
    /** What is seen in the picture, for readers who cannot see it. */
    FIGURE_ALT(EntryKind.FIGURE, Notation.QUOTED, "alt", FIGURE__ALT),
    FIGURE_CAPTION(EntryKind.FIGURE, Notation.BRACED, "caption", FIGURE__CAPTION),
    TABLE_NAME(EntryKind.TABLE, Notation.WORDS, "", TABLE__NAME),
    TABLE_CAPTION(EntryKind.TABLE, Notation.QUOTED, "", TABLE__CAPTION),
    /** The file that the cells stand in, where they are not typed. */
    TABLE_FILE(EntryKind.TABLE, Notation.QUOTED, "from", TABLE__FILE),
    TABLE_CELLS(EntryKind.TABLE, Notation.BRACED, "", TABLE__BODY),
    TABLE_NOTE(EntryKind.TABLE, Notation.BRACED, "note", TABLE__NOTE),
    /** What is declared, such as {@code consent}; a statement keeps it. */
    STATEMENT_KIND(EntryKind.STATEMENT, Notation.WORDS, "", STATEMENT__KIND),
    /** {@code none} or {@code not-applicable}; empty for a statement in words of one's own. */
    ABSENCE(EntryKind.STATEMENT, Notation.WORDS, "", STATEMENT__ABSENT),
    /** The statement in one's own words, or the reason why there is none. */
    STATEMENT_TEXT(EntryKind.STATEMENT, Notation.STATEMENT, "", STATEMENT__PROSE, STATEMENT__REASON);

    /** The value of what is either so or not. */
    public static final String YES = "yes";

    private final EntryKind kind;
    private final Notation notation;
    private final String keyword;
    private final List<EStructuralFeature> features;

    Field(EntryKind kind, Notation notation, String keyword, EStructuralFeature... features) {
        this.kind = kind;
        this.notation = notation;
        this.keyword = keyword;
        this.features = List.of(features);
    }

    /** What it is a field of. */
    public EntryKind kind() {
        return kind;
    }

    /** A value as the field holds it once it is written: without line breaks, for most. */
    public String normal(String value) {
        return notation.normal(value);
    }

    /** How its value is written. */
    Notation notation() {
        return notation;
    }

    /** The words before its value; empty where the value stands alone. */
    List<String> keyword() {
        return keyword.isEmpty() ? List.of() : List.of(keyword.split(" "));
    }

    /** Where the model has the value. */
    List<EStructuralFeature> features() {
        return features;
    }

    /** The field without which it cannot be filled in, because the language has no place for it then. */
    public Optional<Field> needed() {
        return switch (this) {
            case COUNTED -> Optional.of(VERTEBRAE);
            case EVENT_DESCRIPTION, EVENT_LEVELS, APPROACH, EVENT_DETAIL -> Optional.of(EVENT_NAME);
            default -> Optional.empty();
        };
    }

    /** Whether it leaves its quotes where it stood: what begins a block with quotes always has them. */
    boolean keepsQuotes() {
        return notation == Notation.QUOTED && keyword.isEmpty() && this != FIGURE_FILE;
    }

    /** Whether the report refers to the entry by it, so that it is renamed rather than written. */
    public boolean isReferredTo() {
        return this == INSTITUTION_NAME || this == FIGURE_NAME || this == TABLE_NAME;
    }

    /** Whether it gets a line of its own. */
    boolean hasOwnLine() {
        return switch (kind) {
            case PATIENT -> this != COUNTED;
            case AUTHOR -> compareTo(AFFILIATIONS) > 0;
            case FIGURE -> !keyword.isEmpty();
            default -> this == CLASSIFICATIONS;
        };
    }
}
