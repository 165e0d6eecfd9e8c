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
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.DIAGNOSIS__SIDE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__ALT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__CAPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__DRAWING;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__FILE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.FIGURE__PANELS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.GRANT__FUNDER;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.GRANT__NUMBER;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.GRANT__RECIPIENTS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.HIGHLIGHTS__PROSE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.HISTORY_DATE__DATE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.HISTORY_DATE__EVENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.IMPLANT__COUNT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.IMPLANT__DESCRIPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.IMPLANT__KIND;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.IMPLANT__LEVELS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.IMPLANT__SIDE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.KEYWORD__TERM;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.LANGUAGE__TAG;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.LICENCE__HOLDER;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.LICENCE__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.LICENCE__YEAR;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.MEASUREMENT__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.MEASUREMENT__PART;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.MEASUREMENT__VALUE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.MEASUREMENT__VALUES;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__AGE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__AGE_TEXT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__AGE_UNIT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__COUNTED;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__REGIONS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.PATIENT__SEX;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REFERENCES__FILES;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__AGE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__AGE_UNIT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__FOLLOW_UP;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__FOLLOW_UP_UNIT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__LEVELS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__OUTCOME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__SEX;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__TREATMENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.REVIEWED_CASE__WORK;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SCORE__SCALE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SCORE__VALUES;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SHORT_TITLE__TEXT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__ABSENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__KIND;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__PROSE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.STATEMENT__REASON;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SUPPLEMENT__CAPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SUPPLEMENT__FILE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.SUPPLEMENT__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__BODY;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__CAPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__FILE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__NAME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TABLE__NOTE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TARGET_JOURNAL__JOURNAL;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__APPROACH;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__DESCRIPTION;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__DETAIL;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__EVENT;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__LEVELS;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__SIDE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__STAGE;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TIMELINE_ENTRY__TIME;
import static org.spinescribe.language.caseReport.CaseReportPackage.Literals.TITLE__TEXT;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The fields of the form. Fields that begin with a keyword may be in any order; the others are at the start of their
 * entry.
 */
public enum Field {
    TITLE(EntryKind.TITLE, Notation.QUOTED, "", TITLE__TEXT),
    SHORT_TITLE(EntryKind.SHORT_TITLE, Notation.QUOTED, "", SHORT_TITLE__TEXT),
    JOURNAL(EntryKind.JOURNAL, Notation.WORDS, "", TARGET_JOURNAL__JOURNAL),
    LANGUAGE(EntryKind.LANGUAGE, Notation.WORDS, "", LANGUAGE__TAG),
    /** An action of the journal on the manuscript, such as {@code received}. */
    HISTORY_EVENT(EntryKind.HISTORY_DATE, Notation.WORDS, "", HISTORY_DATE__EVENT),
    HISTORY_DAY(EntryKind.HISTORY_DATE, Notation.WORDS, "", HISTORY_DATE__DATE),
    LICENCE_NAME(EntryKind.LICENCE, Notation.WORDS, "", LICENCE__NAME),
    /** A year, and the copyright holder in quotes. */
    COPYRIGHT(EntryKind.LICENCE, Notation.WORDS, "copyright", LICENCE__YEAR, LICENCE__HOLDER),
    INSTITUTION_NAME(EntryKind.AFFILIATION, Notation.WORDS, "", AFFILIATION__NAME),
    INSTITUTION_ADDRESS(EntryKind.AFFILIATION, Notation.QUOTED, "", AFFILIATION__TEXT),
    AUTHOR_NAME(EntryKind.AUTHOR, Notation.QUOTED, "", AUTHOR__NAME),
    /** The family name, where it is not the last word of the name. */
    FAMILY(EntryKind.AUTHOR, Notation.QUOTED, "family", AUTHOR__FAMILY),
    /** Whether the name is that of a group. */
    GROUP(EntryKind.AUTHOR, Notation.FLAG, "group", AUTHOR__GROUP),
    DEGREES(EntryKind.AUTHOR, Notation.QUOTED, "degrees", AUTHOR__DEGREES),
    AFFILIATIONS(EntryKind.AUTHOR, Notation.WORDS, "at", AUTHOR__AFFILIATIONS),
    /**
     * Whether this is the corresponding author; its value is {@link #YES} or empty. An author with an email address is
     * one, too.
     */
    CORRESPONDING(EntryKind.AUTHOR, Notation.FLAG, "corresponding", AUTHOR__CORRESPONDING, AUTHOR__EMAIL),
    EMAIL(EntryKind.AUTHOR, Notation.QUOTED, "corresponding", AUTHOR__EMAIL),
    ORCID(EntryKind.AUTHOR, Notation.WORDS, "orcid", AUTHOR__ORCID),
    EQUAL_CONTRIBUTION(EntryKind.AUTHOR, Notation.FLAG, "equal contribution", AUTHOR__EQUAL_CONTRIBUTION),
    ROLES(EntryKind.AUTHOR, Notation.WORDS, "roles", AUTHOR__ROLES),
    GRANT_NUMBER(EntryKind.GRANT, Notation.QUOTED, "", GRANT__NUMBER),
    FUNDER(EntryKind.GRANT, Notation.QUOTED, "from", GRANT__FUNDER),
    /** The authors who received the grant. */
    RECIPIENTS(EntryKind.GRANT, Notation.QUOTES, "to", GRANT__RECIPIENTS),
    TERM(EntryKind.KEYWORD, Notation.QUOTED, "", KEYWORD__TERM),
    SHORT_WORD(EntryKind.ABBREVIATION, Notation.WORDS, "", ABBREVIATION__NAME),
    LONG_WORDS(EntryKind.ABBREVIATION, Notation.QUOTED, "", ABBREVIATION__TEXT),
    HIGHLIGHT_POINTS(EntryKind.HIGHLIGHTS, Notation.BRACED, "", HIGHLIGHTS__PROSE),
    SEX(EntryKind.PATIENT, Notation.WORDS, "sex", PATIENT__SEX),
    AGE(EntryKind.PATIENT, Notation.AGE, "age", PATIENT__AGE, PATIENT__AGE_UNIT, PATIENT__AGE_TEXT),
    /** The number of vertebrae if it is unusual, such as {@code 6 lumbar}. */
    VERTEBRAE(EntryKind.PATIENT, Notation.WORDS, "vertebrae", PATIENT__REGIONS),
    /** How the vertebrae were counted. */
    COUNTED(EntryKind.PATIENT, Notation.QUOTED, "counted", PATIENT__COUNTED),
    DIAGNOSIS_NAME(EntryKind.DIAGNOSIS, Notation.QUOTED, "", DIAGNOSIS__NAME),
    DIAGNOSIS_LEVELS(EntryKind.DIAGNOSIS, Notation.WORDS, "at", DIAGNOSIS__LEVELS),
    DIAGNOSIS_SIDE(EntryKind.DIAGNOSIS, Notation.WORDS, "side", DIAGNOSIS__SIDE),
    /** Scales, each with its value or several parts, such as {@code wbb sectors 4–9 layers A–D}. */
    CLASSIFICATIONS(EntryKind.DIAGNOSIS, Notation.ROW, "", DIAGNOSIS__CLASSIFICATIONS),
    TIME(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "", TIMELINE_ENTRY__TIME),
    /** The number of the operation among those planned together. */
    STAGE(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "stage", TIMELINE_ENTRY__STAGE),
    EVENT_NAME(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "", TIMELINE_ENTRY__EVENT),
    EVENT_DESCRIPTION(EntryKind.TIMELINE_ENTRY, Notation.QUOTED, "", TIMELINE_ENTRY__DESCRIPTION),
    EVENT_LEVELS(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "at", TIMELINE_ENTRY__LEVELS),
    APPROACH(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "approach", TIMELINE_ENTRY__APPROACH),
    EVENT_SIDE(EntryKind.TIMELINE_ENTRY, Notation.WORDS, "side", TIMELINE_ENTRY__SIDE),
    EVENT_DETAIL(EntryKind.TIMELINE_ENTRY, Notation.BRACED, "", TIMELINE_ENTRY__DETAIL),
    IMPLANT_COUNT(EntryKind.IMPLANT, Notation.WORDS, "", IMPLANT__COUNT),
    /** The kind of implant, such as {@code screws}. */
    IMPLANT_NAME(EntryKind.IMPLANT, Notation.WORDS, "", IMPLANT__KIND),
    IMPLANT_DESCRIPTION(EntryKind.IMPLANT, Notation.QUOTED, "", IMPLANT__DESCRIPTION),
    IMPLANT_LEVELS(EntryKind.IMPLANT, Notation.WORDS, "at", IMPLANT__LEVELS),
    IMPLANT_SIDE(EntryKind.IMPLANT, Notation.WORDS, "side", IMPLANT__SIDE),
    SCALE(EntryKind.SCORE, Notation.WORDS, "", SCORE__SCALE),
    /** Times, each with the value at this time. */
    SCORE_VALUES(EntryKind.SCORE, Notation.ROW, "", SCORE__VALUES),
    MEASURE(EntryKind.MEASUREMENT, Notation.WORDS, "", MEASUREMENT__NAME),
    /** The place of the measurement. */
    MEASURED_PART(EntryKind.MEASUREMENT, Notation.QUOTED, "of", MEASUREMENT__PART),
    /** Times, each with the value at this time, or a single value for all times. */
    MEASURED_VALUES(EntryKind.MEASUREMENT, Notation.ROW, "", MEASUREMENT__VALUES, MEASUREMENT__VALUE),
    /** The published case, as prose cites it. */
    REVIEWED_WORK(EntryKind.REVIEWED_CASE, Notation.WORDS, "", REVIEWED_CASE__WORK),
    REVIEWED_AGE(EntryKind.REVIEWED_CASE, Notation.WORDS, "age", REVIEWED_CASE__AGE, REVIEWED_CASE__AGE_UNIT),
    REVIEWED_SEX(EntryKind.REVIEWED_CASE, Notation.WORDS, "sex", REVIEWED_CASE__SEX),
    REVIEWED_LEVELS(EntryKind.REVIEWED_CASE, Notation.WORDS, "at", REVIEWED_CASE__LEVELS),
    TREATMENT(EntryKind.REVIEWED_CASE, Notation.QUOTED, "treated", REVIEWED_CASE__TREATMENT),
    FOLLOW_UP(EntryKind.REVIEWED_CASE, Notation.WORDS, "follow-up", REVIEWED_CASE__FOLLOW_UP,
            REVIEWED_CASE__FOLLOW_UP_UNIT),
    OUTCOME(EntryKind.REVIEWED_CASE, Notation.QUOTED, "outcome", REVIEWED_CASE__OUTCOME),
    FIGURE_NAME(EntryKind.FIGURE, Notation.WORDS, "", FIGURE__NAME),
    FIGURE_FILE(EntryKind.FIGURE, Notation.QUOTED, "", FIGURE__FILE),
    /** The kind of drawing made from facts, in place of a file. */
    DRAWING(EntryKind.FIGURE, Notation.WORDS, "drawn", FIGURE__DRAWING),
    /** A description of the picture, for readers who cannot see it. */
    FIGURE_ALT(EntryKind.FIGURE, Notation.QUOTED, "alt", FIGURE__ALT),
    FIGURE_CAPTION(EntryKind.FIGURE, Notation.BRACED, "caption", FIGURE__CAPTION),
    PANELS(EntryKind.FIGURE, Notation.ROW, "", FIGURE__PANELS),
    TABLE_NAME(EntryKind.TABLE, Notation.WORDS, "", TABLE__NAME),
    TABLE_CAPTION(EntryKind.TABLE, Notation.QUOTED, "", TABLE__CAPTION),
    /** The CSV file with the cells, if they are not typed. */
    TABLE_FILE(EntryKind.TABLE, Notation.QUOTED, "from", TABLE__FILE),
    TABLE_CELLS(EntryKind.TABLE, Notation.BRACED, "", TABLE__BODY),
    TABLE_NOTE(EntryKind.TABLE, Notation.BRACED, "note", TABLE__NOTE),
    SUPPLEMENT_NAME(EntryKind.SUPPLEMENT, Notation.WORDS, "", SUPPLEMENT__NAME),
    SUPPLEMENT_FILE(EntryKind.SUPPLEMENT, Notation.QUOTED, "", SUPPLEMENT__FILE),
    SUPPLEMENT_CAPTION(EntryKind.SUPPLEMENT, Notation.BRACED, "caption", SUPPLEMENT__CAPTION),
    /** The bibliography files of the report. */
    BIBLIOGRAPHIES(EntryKind.REFERENCES, Notation.QUOTES, "", REFERENCES__FILES),
    /** The kind of the statement, such as {@code consent}; a statement cannot change it. */
    STATEMENT_KIND(EntryKind.STATEMENT, Notation.WORDS, "", STATEMENT__KIND),
    /** {@code none} or {@code not-applicable}; empty for a statement in own words. */
    ABSENCE(EntryKind.STATEMENT, Notation.WORDS, "", STATEMENT__ABSENT),
    /** The statement in own words, or the reason of its absence. */
    STATEMENT_TEXT(EntryKind.STATEMENT, Notation.STATEMENT, "", STATEMENT__PROSE, STATEMENT__REASON);

    /** The value of a set yes-or-no field. */
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

    /** Returns the kind of entry of this field. */
    public EntryKind kind() {
        return kind;
    }

    /** Returns a value as the field holds it after writing: for most fields, without line breaks. */
    public String normal(String value) {
        return notation.normal(value);
    }

    /** Returns the notation of its value. */
    Notation notation() {
        return notation;
    }

    /** Returns the keywords before its value; empty where there are none. */
    List<String> keyword() {
        return keyword.isEmpty() ? List.of() : List.of(keyword.split(" "));
    }

    /** Returns the model features with its value. */
    List<EStructuralFeature> features() {
        return features;
    }

    /** Returns the field that this one requires, because the syntax has no place for it otherwise. */
    public Optional<Field> needed() {
        return switch (this) {
            case COPYRIGHT -> Optional.of(LICENCE_NAME);
            case COUNTED -> Optional.of(VERTEBRAE);
            case EVENT_DESCRIPTION, EVENT_LEVELS, APPROACH, EVENT_SIDE, EVENT_DETAIL -> Optional.of(EVENT_NAME);
            case IMPLANT_DESCRIPTION, IMPLANT_LEVELS, IMPLANT_SIDE -> Optional.of(IMPLANT_NAME);
            default -> Optional.empty();
        };
    }

    /** Returns whether removing the value leaves empty quotes: a quoted text that begins a block is required. */
    boolean keepsQuotes() {
        return notation == Notation.QUOTED && keyword.isEmpty() && this != FIGURE_FILE && this != SUPPLEMENT_FILE
                && this != IMPLANT_DESCRIPTION;
    }

    /** Returns whether the value is a name that the report refers to; then it must be changed by renaming. */
    public boolean isReferredTo() {
        return this == INSTITUTION_NAME || this == FIGURE_NAME || this == TABLE_NAME || this == SUPPLEMENT_NAME;
    }

    /** Returns whether the field gets a line of its own. */
    boolean hasOwnLine() {
        return switch (kind) {
            case PATIENT -> this != COUNTED;
            case AUTHOR -> compareTo(AFFILIATIONS) > 0;
            case FIGURE -> this == PANELS || !keyword.isEmpty() && this != DRAWING;
            case REVIEWED_CASE -> this == TREATMENT || this == OUTCOME;
            case SUPPLEMENT -> this == SUPPLEMENT_CAPTION;
            default -> this == CLASSIFICATIONS;
        };
    }
}
