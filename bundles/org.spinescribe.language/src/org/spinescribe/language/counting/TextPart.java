/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.counting;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;

/** The parts of a manuscript that editors count separately. */
public enum TextPart {

    /** The abstract without its headings. */
    ABSTRACT,
    /** The sections with their titles and footnotes, without tables. */
    BODY,
    /** The captions of figures. */
    LEGENDS,
    /** Tables typed in the report, with their captions and notes. */
    TABLES,
    /** The points to take away. */
    HIGHLIGHTS,
    /** Consent, funding and the like. */
    STATEMENTS,
    /** Everything else: titles, alternative texts, the timeline. */
    OTHER;

    /** The part of a piece of running text. */
    public static TextPart of(Passage passage) {
        EObject owner = passage.owner();
        if (passage.kind() == PassageKind.CELL) {
            return TABLES;
        }
        return switch (owner) {
            case Abstract whole -> ABSTRACT;
            case AbstractSection section -> ABSTRACT;
            case Section section -> BODY;
            case Table table -> TABLES;
            case Highlights highlights -> HIGHLIGHTS;
            case Statement statement -> STATEMENTS;
            case Figure figure -> passage.kind() == PassageKind.ALTERNATIVE ? OTHER : LEGENDS;
            case Panel panel -> OTHER;
            case null, default -> OTHER;
        };
    }

    /** The word that journal files use for this part. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
