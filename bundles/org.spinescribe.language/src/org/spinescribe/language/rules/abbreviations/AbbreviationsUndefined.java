/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.abbreviations;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.abbreviations.Abbreviations.Use;
import org.spinescribe.language.abbreviations.ShortForm;
import org.spinescribe.language.abbreviations.WellKnownForms;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Abbreviations are spelled out where they are used first, in the abstract and in the text. */
public final class AbbreviationsUndefined implements Rule {

    @Override
    public String id() {
        return "abbreviations/undefined";
    }

    @Override
    public void check(Report report, Findings findings) {
        Abbreviations abbreviations = Abbreviations.of(report);
        for (ShortForm form : abbreviations.forms()) {
            check(form, abbreviations.uses(form, PassageKind.ABSTRACT), "abstract", findings);
            check(form, abbreviations.uses(form, PassageKind.SECTION), "text", findings);
        }
    }

    private static void check(ShortForm form, List<Use> uses, String part, Findings findings) {
        boolean needsNone = WellKnownForms.contains(form.name()) && form.meaning().isEmpty();
        if (uses.isEmpty() || uses.getFirst().defines() || needsNone) {
            return;
        }
        Optional<Use> definition = uses.stream().filter(Use::defines).findFirst();
        if (definition.isPresent()) {
            findings.addCase("late", uses.getFirst().range(), form.name(), part);
        } else if (form.meaning().isPresent()) {
            String spelledOut = meaning(form, uses.getFirst()) + " (" + form.name() + ")";
            findings.addFix("never", uses.getFirst().range(), List.of(spelledOut), form.name(), part, spelledOut);
        } else {
            findings.addCase("elsewhere", uses.getFirst().range(), form.name(), part);
        }
    }

    /** The long form, with a capital letter at the start of a sentence. */
    private static String meaning(ShortForm form, Use use) {
        String meaning = form.meaning().orElseThrow();
        boolean first = use.passage().sentences().stream().anyMatch(sentence -> sentence.start() == use.start());
        int letter = meaning.codePointAt(0);
        return first ? Character.toString(Character.toTitleCase(letter))
                + meaning.substring(Character.charCount(letter))
                : meaning;
    }
}
