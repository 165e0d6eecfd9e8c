/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;

/** The kinds of entries of a form, in their usual order in a report. */
public enum EntryKind {
    TITLE(Literals.TITLE, "case report", ""),
    SHORT_TITLE(Literals.SHORT_TITLE, "short title", "  "),
    JOURNAL(Literals.TARGET_JOURNAL, "journal", "  "),
    LANGUAGE(Literals.LANGUAGE, "language", "  "),
    HISTORY_DATE(Literals.ARTICLE_HISTORY__DATES, "article history"),
    LICENCE(Literals.LICENCE, "licence", ""),
    AFFILIATION(Literals.AFFILIATION, "affiliation", ""),
    AUTHOR(Literals.AUTHOR, "author", ""),
    GRANT(Literals.GRANT, "grant", ""),
    KEYWORD(Literals.KEYWORDS__KEYWORDS, "keywords"),
    ABBREVIATION(Literals.ABBREVIATION, "abbreviation", ""),
    HIGHLIGHTS(Literals.HIGHLIGHTS, "highlights", ""),
    PATIENT(Literals.PATIENT, "patient", ""),
    DIAGNOSIS(Literals.DIAGNOSIS, "diagnosis", ""),
    TIMELINE_ENTRY(Literals.TIMELINE__ENTRIES, "timeline"),
    IMPLANT(Literals.IMPLANTS__IMPLANTS, "implants"),
    SCORE(Literals.SCORES__SCORES, "scores"),
    MEASUREMENT(Literals.MEASUREMENTS__MEASUREMENTS, "measurements"),
    REVIEWED_CASE(Literals.REVIEWED_CASE, "reviewed case", ""),
    FIGURE(Literals.FIGURE, "figure", ""),
    TABLE(Literals.TABLE, "table", ""),
    SUPPLEMENT(Literals.SUPPLEMENT, "supplement", ""),
    REFERENCES(Literals.REFERENCES, "references", ""),
    STATEMENT(Literals.STATEMENT, "", "");

    private final EClass type;
    private final Optional<EReference> list;
    private final String words;
    private final String indentation;

    EntryKind(EClass type, String words, String indentation) {
        this.type = type;
        this.list = Optional.empty();
        this.words = words;
        this.indentation = indentation;
    }

    /** @param list the feature that holds all entries in their block */
    EntryKind(EReference list, String words) {
        this.type = list.getEContainingClass();
        this.list = Optional.of(list);
        this.words = words;
        this.indentation = "";
    }

    /** Returns the model class of its block or entry. */
    EClass type() {
        return type;
    }

    /** Returns the keywords that start its block; none for statements, which start with their kind. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** Returns the indentation of a new block. */
    String indentation() {
        return indentation;
    }

    /**
     * Returns whether the entries are elements of one block, such as the keywords of a list, or the entries of a
     * timeline.
     */
    boolean isInner() {
        return list.isPresent();
    }

    /** Returns whether each element of such a block has a line of its own. */
    boolean hasLines() {
        return isInner() && this != KEYWORD;
    }

    /** Returns the entries of a block: its elements, or the block itself; none for a block of another kind. */
    List<EObject> in(EObject block) {
        if (!type.isInstance(block)) {
            return List.of();
        }
        return list.map(each -> ((List<?>) block.eGet(each)).stream().map(EObject.class::cast).toList())
                .orElse(List.of(block));
    }

    /** Returns whether an empty line separates two entries. */
    boolean standsApart() {
        return this == FIGURE || this == TABLE || this == SUPPLEMENT;
    }

    /** Returns whether a report has at most one entry of this kind; then filling in a field creates the entry. */
    public boolean isSingle() {
        return switch (this) {
            case TITLE, SHORT_TITLE, JOURNAL, LANGUAGE, LICENCE, HIGHLIGHTS, PATIENT -> true;
            default -> false;
        };
    }

    /** Returns the fields of an entry, in the order in which they are written. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(field -> field.kind() == this).toList();
    }
}
