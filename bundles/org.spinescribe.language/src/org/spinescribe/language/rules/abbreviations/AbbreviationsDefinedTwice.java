/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.abbreviations;

import java.util.List;

import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.abbreviations.Abbreviations.Use;
import org.spinescribe.language.abbreviations.ShortForm;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Abbreviations are spelled out once in the abstract and once in the text. */
public final class AbbreviationsDefinedTwice implements Rule {

    @Override
    public String id() {
        return "abbreviations/defined-twice";
    }

    @Override
    public void check(Report report, Findings findings) {
        Abbreviations abbreviations = Abbreviations.of(report);
        for (ShortForm form : abbreviations.forms()) {
            for (PassageKind kind : List.of(PassageKind.ABSTRACT, PassageKind.SECTION)) {
                abbreviations.uses(form, kind).stream().filter(Use::defines).skip(1)
                        .forEach(use -> findings.add(use.range(), form.name()));
            }
        }
    }
}
