/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Traverses HTML with a browser's tolerance of open and misplaced elements. Elements without text of the author, such
 * as scripts and styles, are left out.
 */
final class HtmlTokens implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "head", "title", "xml", "template");
    /** The comments around the number or sign of a list item in Word's HTML. */
    private static final String LIST_MARK = "[if !supportLists]";
    private static final String LIST_MARK_END = "[endif]";
    private static final Pattern BODY = Pattern.compile("<body\\b", Pattern.CASE_INSENSITIVE);

    private final List<HtmlToken> tokens = new ArrayList<>();
    private StringBuilder mark;

    private HtmlTokens() {
    }

    static List<HtmlToken> of(String html) {
        HtmlTokens tokens = new HtmlTokens();
        // a comment before everything else would stand outside the body, and Word begins some fields with one
        Jsoup.parse(BODY.matcher(html).find() ? html : "<body>" + html).body().filter(tokens);
        return List.copyOf(tokens.tokens);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case Element element when LEFT_OUT.contains(element.normalName()) -> FilterResult.SKIP_ENTIRELY;
            case Element element when mark == null -> added(new HtmlToken.Start(element));
            case TextNode text when mark != null -> {
                mark.append(text.getWholeText());
                yield FilterResult.CONTINUE;
            }
            case TextNode text -> added(new HtmlToken.Text(text.getWholeText()));
            case Comment comment -> {
                comment(comment.getData().strip());
                yield FilterResult.CONTINUE;
            }
            default -> FilterResult.CONTINUE;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return node instanceof Element element && mark == null
                ? added(new HtmlToken.End(element.normalName())) : FilterResult.CONTINUE;
    }

    private void comment(String words) {
        if (words.equals(LIST_MARK)) {
            mark = new StringBuilder();
        } else if (mark != null && words.equals(LIST_MARK_END)) {
            added(new HtmlToken.ListMark(mark.toString().replace('\u00a0', ' ').strip()));
            mark = null;
        } else {
            tokens.addAll(FieldPiece.of(words));
        }
    }

    private FilterResult added(HtmlToken token) {
        tokens.add(token);
        return FilterResult.CONTINUE;
    }
}
