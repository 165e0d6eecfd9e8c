/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.privacy;

import java.util.List;

import org.spinescribe.clinical.privacy.Identifier.Kind;
import org.spinescribe.clinical.privacy.Identifier;
import org.spinescribe.clinical.privacy.Identifiers;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Identifiers of some kinds do not stand in the text about this patient; {0} of the messages is the identifier. */
abstract class IdentifierRule implements Rule {

    private final String id;
    private final List<Kind> kinds;

    IdentifierRule(String id, Kind... kinds) {
        this.id = id;
        this.kinds = List.of(kinds);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(Report report, Findings findings) {
        OwnCase.in(report).forEach(sentence -> check(sentence, findings));
    }

    private void check(Sentence sentence, Findings findings) {
        String text = sentence.text();
        for (Kind kind : kinds) {
            for (Identifier found : Identifiers.find(kind, text, sentence.beginnings())) {
                findings.add(sentence.range(found.start(), found.end()), text.substring(found.start(), found.end()));
            }
        }
    }
}
