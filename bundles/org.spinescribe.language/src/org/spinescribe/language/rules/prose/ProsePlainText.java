/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.QuotedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Names, affiliations and other texts that go into lists and records have no emphasis: its signs would be printed. */
public final class ProsePlainText implements Rule {

    private static final List<EAttribute> PLAIN = List.of(Literals.AUTHOR__NAME, Literals.AUTHOR__FAMILY,
            Literals.AUTHOR__DEGREES, Literals.AFFILIATION__TEXT, Literals.KEYWORD__TERM, Literals.LICENCE__HOLDER,
            Literals.GRANT__NUMBER, Literals.GRANT__FUNDER, Literals.FIGURE__ALT, Literals.PANEL__ALT);

    /** Emphasis, strong, raised and lowered text; a single sign, as at names with notes, does not count. */
    private static final Pattern MARKUP = Pattern.compile(
            "(\\*\\*?|\\^|~)(?=[\\p{L}\\p{N}])([^*^~\\n]{0,80}?[\\p{L}\\p{N}.])\\1");

    @Override
    public String id() {
        return "prose/plain-text";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.model().eAllContents().forEachRemaining(object -> PLAIN.stream()
                .filter(feature -> feature.getEContainingClass() == object.eClass())
                .forEach(feature -> check(object, feature, findings)));
    }

    private static void check(EObject object, EAttribute feature, Findings findings) {
        QuotedText.of(object, feature).ifPresent(text -> {
            Matcher markup = MARKUP.matcher(text.value());
            while (markup.find()) {
                findings.addFix("", text.range(markup.start(), markup.end()), List.of(markup.group(2)), markup.group());
            }
        });
    }
}
