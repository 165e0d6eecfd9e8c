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

/** What a form has entries of, in the order in which a report usually has it. */
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

    /** @param list of the block that all the entries stand in */
    EntryKind(EReference list, String words) {
        this.type = list.getEContainingClass();
        this.list = Optional.of(list);
        this.words = words;
        this.indentation = "";
    }

    /** What its block is in the model. */
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
        return list.isPresent();
    }

    /** Whether each of several in one block has a line of its own. */
    boolean hasLines() {
        return isInner() && this != KEYWORD;
    }

    /** The entries that a block holds: those in it, or itself; none when it is another block. */
    List<EObject> in(EObject block) {
        if (!type.isInstance(block)) {
            return List.of();
        }
        return list.map(each -> ((List<?>) block.eGet(each)).stream().map(EObject.class::cast).toList())
                .orElse(List.of(block));
    }

    /** Whether there is an empty line between two of them. */
    boolean standsApart() {
        return this == FIGURE || this == TABLE || this == SUPPLEMENT;
    }

    /** Whether a report has one entry of this kind at most, so that filling it in makes it. */
    public boolean isSingle() {
        return switch (this) {
            case TITLE, SHORT_TITLE, JOURNAL, LANGUAGE, LICENCE, HIGHLIGHTS, PATIENT -> true;
            default -> false;
        };
    }

    /** The fields of an entry, in the order in which they are written. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(field -> field.kind() == this).toList();
    }
}
