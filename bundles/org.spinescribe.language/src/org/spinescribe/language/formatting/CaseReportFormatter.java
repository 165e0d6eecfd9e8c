/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.caseReport.Title;

/**
 * Lays out a report: blocks at the margin, their content two columns in, one space between words. Line breaks of the
 * author stay; prose is a single token and never changes.
 */
public class CaseReportFormatter extends AbstractJavaFormatter {

    private static final Procedure1<IHiddenRegionFormatter> LINE = it -> it.setNewLines(1, 1, 2);
    private static final Procedure1<IHiddenRegionFormatter> WORD = it -> {
        it.setSpace(" ");
        it.setNewLines(0, 0, 1);
    };
    private static final Procedure1<IHiddenRegionFormatter> NOTHING = it -> it.noSpace();

    /** Formats a whole report. */
    protected void format(CaseReport report, IFormattableDocument document) {
        if (!report.eResource().getErrors().isEmpty()) {
            return; // formatting text with syntax errors could spoil it
        }
        Part before = null;
        boolean head = false;
        for (Part part : report.getParts()) {
            head = part instanceof Title || head && isBelowTitle(part);
            if (!(part instanceof Stray || before instanceof Stray)) {
                document.prepend(part, before == null && !isBehindComment(part) ? NOTHING : LINE);
                words(part, document);
                indent(part, document);
                if (head && !(part instanceof Title)) {
                    document.surround(part, it -> it.indent());
                }
            }
            before = part;
        }
        lines(report, document);
    }

    /** Whether a part describes the report itself: such parts stand below its title, indented. */
    private static boolean isBelowTitle(Part part) {
        return part instanceof ShortTitle || part instanceof TargetJournal || part instanceof Language;
    }

    private boolean isBehindComment(Part part) {
        return textRegionExtensions.previousHiddenRegion(part).containsComment();
    }

    /** Indents the content of a block, except a block of one word, which has none. */
    private void indent(Part part, IFormattableDocument document) {
        IEObjectRegion region = textRegionExtensions.regionForEObject(part);
        boolean oneWord = region.getPreviousHiddenRegion().getNextSemanticRegion()
                == region.getNextHiddenRegion().getPreviousSemanticRegion();
        if (!(part instanceof Section || oneWord)) {
            document.interior(part, it -> it.indent());
        }
        EcoreUtil2.getAllContentsOfType(part, Panel.class)
                .forEach(panel -> document.interior(panel, it -> it.indent()));
    }

    /** One space, or the author's line break, between the words of a block; none before a comma. */
    private void words(Part part, IFormattableDocument document) {
        boolean first = true;
        for (ISemanticRegion region : textRegionExtensions.regionForEObject(part).getAllSemanticRegions()) {
            if (!first) {
                document.prepend(region, region.getText().equals(",") ? it -> it.noSpace() : WORD);
            }
            first = false;
        }
    }

    /** Puts parts that always need a line of their own on new lines. */
    private void lines(CaseReport report, IFormattableDocument document) {
        report.eAllContents().forEachRemaining(object -> {
            boolean own = object instanceof TimelineEntry || object instanceof Score || object instanceof Implant
                    || object instanceof Measurement || object instanceof AbstractSection
                    || object instanceof Section section && section.eContainer() instanceof Section;
            if (own) {
                document.prepend((EObject) object, it -> {
                    it.setNewLines(1, 1, 2);
                    it.highPriority();
                });
            }
        });
    }
}
