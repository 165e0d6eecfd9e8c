/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.spinescribe.clinical.words.XmlText;

/** Generates the HTML pages of the help. */
final class HelpHtml {

    private HelpHtml() {
    }

    /** Returns a style that gives pages the colours of their window. */
    static String style(RGB text, RGB ground) {
        boolean dark = ground.getHSB()[2] < 0.5;
        return "<style>:root { color-scheme: " + (dark ? "dark" : "light") + "; }\n"
                + "body { font: 14px/1.5 system-ui, sans-serif; margin: 0 1em 2em; color: " + css(text)
                + "; background: " + css(ground) + "; }\n"
                + "h1 { font-size: 1.35em; } h2 { font-size: 1.15em; margin-top: 1.8em; } h3 { font-size: 1em; }\n"
                + "pre { overflow-x: auto; padding: .6em; background: rgba(127, 127, 127, .14); }\n"
                + "code { font-size: .95em; } img { max-width: 100%; }\n"
                + "table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top;"
                + " padding: .25em .6em; border: 1px solid rgba(127, 127, 127, .4); }\n"
                + ".d2 { margin-left: 1.2em; } .d3 { margin-left: 2.4em; } p.d1 { margin: .5em 0 .1em; }"
                + " p.d2, p.d3 { margin-top: 0; margin-bottom: .1em; }</style>\n";
    }

    private static String css(RGB colour) {
        return "rgb(" + colour.red + ", " + colour.green + ", " + colour.blue + ")";
    }

    static String contents(List<Topic> topics, String style) {
        return page(StudioTexts.contents, "", topics, style);
    }

    static String results(String words, List<Topic> found, String style) {
        return page(NLS.bind(StudioTexts.results, words), found.isEmpty() ? StudioTexts.noResults : "", found, style);
    }

    static String about(String title, String text, List<Topic> more, String style) {
        return page(title, text, more, style);
    }

    private static String page(String title, String text, List<Topic> topics, String style) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"UTF-8\"><title>")
                .append(XmlText.quoted(title)).append("</title>").append(style).append("</head>\n<body>\n<h1>")
                .append(XmlText.quoted(title)).append("</h1>\n");
        if (!text.isEmpty()) {
            html.append("<p>").append(XmlText.quoted(text)).append("</p>\n");
        }
        topics.forEach(topic -> line(topic, html));
        return html.append("</body>\n</html>\n").toString();
    }

    private static void line(Topic topic, StringBuilder html) {
        String words = XmlText.quoted(topic.label());
        String linked = topic.address() == null ? words
                : "<a href=\"" + XmlText.quoted(topic.address().replaceFirst("^/", "")) + "\">" + words + "</a>";
        html.append(topic.depth() == 0 ? "<h2>" + linked + "</h2>\n"
                : "<p class=\"d" + Math.min(3, topic.depth()) + "\">" + linked + "</p>\n");
    }
}
