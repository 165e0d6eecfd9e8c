/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.List;

import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.settings.SeverityWord;

/** Rules as a table in Markdown, for documentation. */
public final class RuleTable {

    private RuleTable() {
    }

    /** One row for each rule, in the order given, with a line break behind every row. */
    public static String of(List<Rule> rules) {
        StringBuilder table = new StringBuilder("| rule | severity | what a sound report does |\n|---|---|---|\n");
        for (Rule rule : rules) {
            RulePage page = RulePage.of(rule.id());
            table.append("| `").append(rule.id()).append("` | ").append(SeverityWord.of(page.severity())).append(" | ")
                    .append(page.title()).append(" |\n");
        }
        return table.toString();
    }
}
