/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.sources.comments.Comment;

/** Writes the parts for comments and for their threads of replies. */
final class CommentParts {

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private CommentParts() {
    }

    static void add(List<CommentMarks.Thread> threads, Relationships document, DocxPackage parts) {
        if (threads.isEmpty()) {
            return;
        }
        document.toPart("comments", "comments.xml");
        document.toPartOfType(EXTENDED, "commentsExtended.xml");
        parts.add("word/comments.xml", WORD + "comments+xml", comments(threads));
        parts.add("word/commentsExtended.xml", WORD + "commentsExtended+xml", extended(threads));
    }

    private static String comments(List<CommentMarks.Thread> threads) {
        Xml xml = new Xml().start("w:comments", "xmlns:w", Namespaces.W, "xmlns:w14", W14, "xmlns:mc", COMPATIBILITY,
                "mc:Ignorable", "w14");
        for (CommentMarks.Thread thread : threads) {
            for (int i = 0; i < thread.thread().comments().size(); i++) {
                comment(xml, thread.thread().comments().get(i), thread.first() + i);
            }
        }
        return xml.end().toString();
    }

    private static void comment(Xml xml, Comment comment, int number) {
        boolean dated = comment.date().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*");
        xml.start("w:comment", "w:id", String.valueOf(number), "w:author", comment.author(), "w:date",
                dated ? comment.date() : null, "w:initials", initials(comment.author()));
        List<String> lines = comment.text().lines().toList();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            boolean last = i >= lines.size() - 1;
            xml.start("w:p", "w14:paraId", last ? paragraph(number) : null).start("w:r");
            xml.textElement("w:t", lines.isEmpty() ? "" : lines.get(i), "xml:space", "preserve").end().end();
        }
        xml.end();
    }

    private static String extended(List<CommentMarks.Thread> threads) {
        Xml xml = new Xml().start("w15:commentsEx", "xmlns:w15", W15, "xmlns:mc", COMPATIBILITY, "mc:Ignorable",
                "w15");
        for (CommentMarks.Thread thread : threads) {
            for (int i = 0; i < thread.thread().comments().size(); i++) {
                xml.empty("w15:commentEx", "w15:paraId", paragraph(thread.first() + i), "w15:paraIdParent",
                        i == 0 ? null : paragraph(thread.first()), "w15:done", thread.thread().resolved() ? "1" : "0");
            }
        }
        return xml.end().toString();
    }

    private static String paragraph(int number) {
        return String.format("%08X", 0x10_0000 + number);
    }

    private static String initials(String author) {
        return Stream.of(author.split("[\\s\u00A0-]+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
    }
}
