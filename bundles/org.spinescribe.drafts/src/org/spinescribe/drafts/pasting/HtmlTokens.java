/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes HTML apart, in one pass. What is no text of the author, such as scripts and styles, is left out. */
final class HtmlTokens {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "head", "title", "xml", "template");
    private static final String LIST_MARK = "<![if !supportLists]>";
    private static final String LIST_MARK_END = "<![endif]>";
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w:]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");

    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private int at;

    private HtmlTokens(String html) {
        this.html = html;
    }

    static List<HtmlToken> of(String html) {
        HtmlTokens tokens = new HtmlTokens(html);
        tokens.read();
        return List.copyOf(tokens.tokens);
    }

    private void read() {
        Matcher tag = TAG.matcher(html);
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                open = html.length();
            }
            text(at, open);
            at = open;
            if (at >= html.length()) {
                return;
            }
            if (html.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (html.startsWith(LIST_MARK, at)) {
                listMark();
            } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
                skipBehind(">");
            } else if (tag.region(at, html.length()).lookingAt()) {
                tag(tag);
            } else {
                text(at, at + 1);
                at++;
            }
        }
    }

    private void text(int from, int to) {
        if (to > from) {
            tokens.add(new HtmlToken.Text(HtmlEntities.decoded(html.substring(from, to))));
        }
    }

    private void skipBehind(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void listMark() {
        int start = at + LIST_MARK.length();
        skipBehind(LIST_MARK_END);
        String mark = html.substring(start, Math.max(start, Math.min(html.length(), at - LIST_MARK_END.length())));
        tokens.add(new HtmlToken.ListMark(HtmlEntities.decoded(mark.replaceAll("<[^>]*+>", "")).replace('\u00a0', ' ').strip()));
    }

    private void tag(Matcher tag) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        at = tag.end();
        if (!tag.group(1).isEmpty()) {
            tokens.add(new HtmlToken.End(name));
        } else if (LEFT_OUT.contains(name)) {
            if (!tag.group(3).endsWith("/")) {
                skipElement(name);
            }
        } else {
            tokens.add(new HtmlToken.Start(name, tag.group(3)));
        }
    }

    private void skipElement(String name) {
        Matcher end = Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(html);
        at = end.find(at) ? end.end() : html.length();
    }
}
