/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.hover;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.ui.coauthors.ProposalAnnotation;
import org.spinescribe.ui.fixes.FindingAttributes;
import org.spinescribe.ui.outside.FindingAnnotation;

/** The reasons for the findings at an offset, from the pages of their rules. */
final class RuleReasons {

    private RuleReasons() {
    }

    static List<String> at(IAnnotationModel annotations, int offset) {
        Set<String> rules = new LinkedHashSet<>();
        List<String> reasons = new ArrayList<>();
        if (annotations != null) {
            for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position place = annotations.getPosition(annotation);
                if (annotation instanceof MarkerAnnotation mark && place != null && place.includes(offset)) {
                    rules.add(mark.getMarker().getAttribute(FindingAttributes.RULE, ""));
                } else if (annotation instanceof FindingAnnotation mark && place != null && place.includes(offset)) {
                    reasons.add(mark.getText()); // the editor shows only the messages of markers
                    rules.add(mark.finding().rule());
                } else if (annotation instanceof ProposalAnnotation mark && place != null && place.includes(offset)) {
                    reasons.add(mark.getText());
                }
            }
        }
        rules.stream().filter(rule -> Rules.find(rule).isPresent()).map(RulePage::of).forEach(page -> reasons.add(
                "**" + page.title() + "**\n\n" + firstParagraph(page.why()) + "\n\n" + firstParagraph(page.fix())
                        + "\n\n*" + page.id() + "*"));
        return reasons;
    }

    private static String firstParagraph(String markdown) {
        return markdown.strip().split("\n\n", 2)[0];
    }
}
