/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.util.Set;

import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.manuscript.html.Html;

/** The rules that found something, with the words of their pages. */
final class HtmlRules {

    private HtmlRules() {
    }

    static void write(Set<String> rules, Html html) {
        if (rules.isEmpty()) {
            return;
        }
        html.element("h2", FindingsPageTexts.of("rules")).element("p", FindingsPageTexts.of("rules.explanation"));
        for (String rule : rules) {
            html.start("h3", "id", anchor(rule)).element("code", rule);
            if (Rules.find(rule).isEmpty()) {
                html.end();
                continue;
            }
            RulePage page = RulePage.of(rule);
            html.text(" " + page.title()).end();
            paragraphs(page.why(), html);
            html.start("p").element("strong", FindingsPageTexts.of("rule.fix")).text(" ");
            line(page.fix().replace("\n\n", " "), html);
            html.end().element("p", FindingsPageTexts.of("rule.source", page.source()), "class", "quiet");
        }
    }

    static String anchor(String rule) {
        return "rule-" + rule.replace('/', '-');
    }

    private static void paragraphs(String markdown, Html html) {
        for (String paragraph : markdown.split("\n\n")) {
            html.start("p");
            line(paragraph, html);
            html.end();
        }
    }

    /** Pages of rules have no other markup in their sentences than code between backquotes. */
    private static void line(String markdown, Html html) {
        String[] pieces = markdown.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1 && i < pieces.length - 1) {
                html.element("code", pieces[i]);
            } else {
                html.text(pieces[i]);
            }
        }
    }
}
