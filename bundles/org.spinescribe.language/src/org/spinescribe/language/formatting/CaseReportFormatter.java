/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.caseReport.TimelineEntry;

/**
 * Lays out a report: blocks at the margin, what belongs to them two columns in, one space between words. Where the
 * author broke a line the break stays; prose is one token each and is never touched.
 */
public class CaseReportFormatter extends AbstractJavaFormatter {

    private static final Procedure1<IHiddenRegionFormatter> LINE = it -> it.setNewLines(1, 1, 2);
    private static final Procedure1<IHiddenRegionFormatter> WORD = it -> {
        it.setSpace(" ");
        it.setNewLines(0, 0, 1);
    };

    /** Formats a whole report. */
    protected void format(CaseReport report, IFormattableDocument document) {
        if (!report.eResource().getErrors().isEmpty()) {
            return; // what is not understood cannot be laid out without the risk of spoiling it
        }
        Part before = null;
        for (Part part : report.getParts()) {
            if (part instanceof Stray || before instanceof Stray) {
                before = part;
                continue;
            }
            if (before == null) {
                document.prepend(part, it -> it.noSpace());
            } else {
                document.prepend(part, LINE);
            }
            words(part, document);
            if (!(part instanceof Section)) {
                document.interior(part, it -> it.indent());
            }
            before = part;
        }
        lines(report, document);
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

    /** What stands on a line of its own wherever it is. */
    private void lines(CaseReport report, IFormattableDocument document) {
        report.eAllContents().forEachRemaining(object -> {
            boolean own = object instanceof TimelineEntry || object instanceof Score || object instanceof AbstractSection
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
