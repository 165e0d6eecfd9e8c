/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.help.IHelpContentProducer;
import org.spinescribe.clinical.words.XmlText;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;

/** Makes the help pages on request: {@code rules/levels/backwards.html} and the like, and the user guide. */
public final class RulePages implements IHelpContentProducer {

    static final String FOLDER = "rules/";
    static final String SUFFIX = ".html";

    @Override
    public InputStream getInputStream(String bundle, String address, Locale locale) {
        String path = address.replaceFirst("[?#].*", "");
        if (path.equals(UserGuide.PAGE)) {
            return UserGuide.body().map(body -> page(HelpTexts.guide, body)).orElse(null);
        }
        if (path.equals(RuleIndex.PAGE)) {
            return page(HelpTexts.rules, RuleIndex.body());
        }
        if (!path.startsWith(FOLDER) || !path.endsWith(SUFFIX)) {
            return null;
        }
        String id = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
        return Rules.find(id).map(rule -> RulePage.of(rule.id())).map(page -> page(page.title(),
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(page.markdown())))).orElse(null);
    }

    private static InputStream page(String title, String body) {
        String html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"UTF-8\"><title>"
                + XmlText.of(title) + "</title></head>\n<body>\n" + body + "</body>\n</html>\n";
        return new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
    }
}
