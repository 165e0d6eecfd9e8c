/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import java.util.Set;

import org.spinescribe.language.check.Finding;

/**
 * Which rules say something of a manuscript that is no report. Left out are those that speak of the form of reports,
 * which
 * the import has given the text, and of files that only a report names.
 */
final class ForeignRules {

    /** Groups of which nothing applies. */
    private static final Set<String> GROUPS = Set.of("prose", "supplements", "publication");

    private static final Set<String> RULES = Set.of("structure/syntax", "structure/unknown-name",
            "structure/unused-allow",
            "structure/allow-without-reason", "structure/duplicate-name", "structure/incomplete",
            "structure/not-closed", "structure/number-expected", "structure/placeholder", "structure/settings",
            "structure/stray",
            "journal/attachment", "journal/blinding", "journal/file", "journal/style", "journal/follows-itself",
            "figures/file", "figures/alternative-text", "figures/typed-number", "figures/drawing",
            "figures/panel-letters",
            "tables/file", "citations/as-printed", "citations/bibliography-slips", "citations/bibliography-broken",
            "citations/bibliography-missing", "citations/in-quotes", "citations/in-parentheses", "abbreviations/unused",
            "scales/unknown", "authors/affiliation", "authors/family", "authors/group", "levels/ambiguous", "levels/not-a-level");

    private ForeignRules() {
    }

    static boolean applies(Finding finding) {
        boolean unnamed = finding.message().contains("‘picture"); // a picture that has no label can hardly be mentioned
        return !unnamed && !GROUPS.contains(finding.rule().replaceFirst("/.*", "")) && !RULES.contains(finding.rule());
    }
}
