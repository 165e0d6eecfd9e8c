/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import org.spinescribe.clinical.vocabulary.OutdatedTerm;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A keyword is not a term that a later classification has replaced. */
public final class KeywordsOutdated implements Rule {

    @Override
    public String id() {
        return "keywords/outdated";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (AuthorKeyword keyword : AuthorKeyword.of(report)) {
            OutdatedTerm.of(keyword.term()).ifPresent(outdated -> findings.add(keyword.range(), keyword.term(),
                    outdated.instead(), outdated.source()));
        }
    }
}
