/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Markup of Markdown, LaTeX or HTML is printed as typed; the rule warns the author. */
public final class ProseLooksLikeMarkup implements Rule {

    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|sub|sup|br|p|span|div|font|img|a|table|tr|td|th"
            + "|ul|ol|li|h[1-6]|hr|small|code|pre)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** LaTeX, and struck and marked text of other programs; one finding of each in a paragraph is enough. */
    private static final List<Mark> MARKS = List.of(
            new Mark("math", List.of("$"), Pattern.compile("\\$(?=\\S)[^$\\n]{0,80}[\\\\^_{][^$\\n]{0,80}\\$")),
            // the escape before a comma turns LaTeX's narrow space into a comma
            new Mark("command", List.of("\\", "~"),
            Pattern.compile("(?<![^\\s({\\[])\\\\(?![a-zA-Z]*cite)[a-zA-Z]{2,}(?:\\{[^{}\\n]{0,80}\\})?"
                    + "|(?<=\\d)\\\\,(?=[\\p{L}\\d])|"
                    + "(?<=\\d)(?<!~[\\p{L}\\p{N}.]{1,12})~(?=\\p{L}{1,12}(?![\\p{L}~]))")),
            new Mark("strike", List.of("~~", "=="), Pattern.compile("(~~|==)(?=[^\\s~=])[^~=\\n]{1,200}(?<=\\S)\\1")));
    private static final Pattern ABSTRACT_HEADING = Pattern.compile("(\\p{Lu}[\\p{L} ]{0,40})\\{");
    private static final Pattern QUOTATION = Pattern.compile("[ \\t]*> +(?=\\p{L})");

    /** Markup at the beginning of a line. */
    private static final Map<String, Pattern> AT_LINES = Map.of(
            "line", Pattern.compile("[ \\t]*\\\\?[-*_=][ \\t]?[-*_=][ \\t]?[-*_=][-*_= \\t]*+(?=\\n|$)"),
            "heading", Pattern.compile("[ \\t]*#{1,6} +(?=\\p{L})"),
            "list", Pattern.compile("[ \\t]*\\\\?([-*+])(?= +\\p{L})(?=.*\\R[ \\t]*\\\\?\\1 +\\p{L})"));
    /** A prefilter: the first characters of such lines. */
    private static final String BEGINNINGS = "\\-*_=+#";

    /**
     * Markup at any place of a paragraph.
     *
     * @param which key of the message
     * @param signs of which the paragraph must contain one
     */
    private record Mark(String which, List<String> signs, Pattern pattern) {

        boolean mayStandIn(String source) {
            for (String sign : signs) {
                if (source.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public String id() {
        return "prose/looks-like-markup";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            text.all(Image.class).forEach(image -> findings.as(Severity.ERROR).addCase("image", text.range(image)));
            text.all(HtmlInline.class).stream().filter(html -> TAG.matcher(html.getLiteral()).matches()).limit(1)
                    .forEach(html -> findings.addCase("html", text.range(html), html.getLiteral()));
            text.all(Paragraph.class).forEach(paragraph -> check(text, paragraph, findings));
            if (owned.owner() instanceof Abstract && text.source().indexOf('{') >= 0) {
                text.all(Text.class).forEach(plain -> heading(text, plain, findings));
            }
        }
    }

    /** Reports a heading with its braces, in an abstract that has braces of its own. */
    private static void heading(ProseText text, Text plain, Findings findings) {
        Matcher heading = ABSTRACT_HEADING.matcher(text.typed(plain));
        if (heading.find()) {
            findings.addCase("abstract", text.range(plain, heading.start(), heading.end() - heading.start()),
                    heading.group(1).strip());
        }
    }

    private static void check(ProseText text, Node paragraph, Findings findings) {
        if (paragraph.getSourceSpans().isEmpty()) {
            return;
        }
        int from = paragraph.getSourceSpans().getFirst().getInputIndex();
        int to = paragraph.getSourceSpans().getLast().getInputIndex()
                + paragraph.getSourceSpans().getLast().getLength();
        String source = text.source().substring(from, to);
        for (Mark mark : MARKS) {
            if (mark.mayStandIn(source)) {
                Matcher found = mark.pattern().matcher(source);
                if (found.find()) {
                    add(mark.which(), found, found.group(), text, from, findings);
                }
            }
        }
        Matcher quotation = QUOTATION.matcher(source);
        if (quotation.lookingAt()) {
            add("quotation", quotation, quotation.group().strip(), text, from, findings);
        }
        AT_LINES.forEach((which, pattern) -> atLines(which, pattern.matcher(source), source, text, from, findings));
    }

    private static void atLines(String which, Matcher found, String source, ProseText text, int from,
            Findings findings) {
        for (int line = 0; line >= 0 && line < source.length(); line = nextLine(source, line)) {
            int first = line;
            while (first < source.length() && (source.charAt(first) == ' ' || source.charAt(first) == '\t')) {
                first++;
            }
            if (first < source.length() && BEGINNINGS.indexOf(source.charAt(first)) >= 0
                    && found.region(line, source.length()).lookingAt()) {
                add(which, found, found.group().strip().replaceFirst("^\\\\", ""), text, from, findings);
                return;
            }
        }
    }

    private static int nextLine(String source, int line) {
        int end = source.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    private static void add(String which, Matcher found, String words, ProseText text, int from,
            Findings findings) {
        int start = text.places().offset(from + found.start());
        int end = text.places().offset(from + found.end());
        findings.addCase(which, text.named().orElse(new ProseText.Range(start, Math.max(1, end - start))), words);
    }
}
