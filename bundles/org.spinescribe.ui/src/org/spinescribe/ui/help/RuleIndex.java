/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.clinical.words.XmlText;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;

/** The page that lists all rules, group by group, each with a link to its page. */
final class RuleIndex {

    static final String PAGE = "rules/index.html";

    private RuleIndex() {
    }

    /** The body of the page. */
    static String body() {
        StringBuilder body = new StringBuilder();
        String group = "";
        for (Rule rule : Rules.ALL) {
            String its = rule.id().substring(0, rule.id().indexOf('/'));
            if (!its.equals(group)) {
                body.append(group.isEmpty() ? "" : "</ul>\n").append("<h2>")
                        .append(XmlText.of(NLS.bind(HelpTexts.group, its))).append("</h2>\n<ul>\n");
                group = its;
            }
            body.append("<li><a href=\"").append(rule.id()).append(RulePages.SUFFIX).append("\">")
                    .append(XmlText.of(RulePage.of(rule.id()).title())).append("</a></li>\n");
        }
        return body.append("</ul>\n").toString();
    }
}
