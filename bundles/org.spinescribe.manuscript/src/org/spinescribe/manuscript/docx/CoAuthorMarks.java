/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.output.ReportSource;
import org.spinescribe.manuscript.output.Xml;

/**
 * The marks of a copy for co-authors: a bookmark around the words of each paragraph, citations as fields of reference
 * managers, locks around generated text, and a list that gives the text of each paragraph and its places in the report.
 * The format of the list is described in releng/doc/co-author-copy.md.
 */
final class CoAuthorMarks implements ReportMarks {

    /** The namespace of the list. */
    static final String NAMESPACE = "https://spinescribe.org/co-authors";

    private static final String BOOKMARK = "_SpineScribe_";
    private static final String TAG = "spinescribe-generated";

    private final ReportSource source;
    private final CommentMarks comments;
    private final Map<String, Reference> references;
    private final List<PrintedParagraph> paragraphs = new ArrayList<>();
    private final Deque<PrintedParagraph> open = new ArrayDeque<>();
    private Bookmarks bookmarks;
    private int locks;
    private int citations;
    private int lockDepth;

    CoAuthorMarks(ReportSource source, Manuscript manuscript) {
        this.source = source;
        comments = new CommentMarks(source);
        references = manuscript.references().stream()
                .collect(Collectors.toMap(Reference::key, Function.identity(), (first, second) -> first));
    }

    /** The marks of a document with these bookmarks. */
    CoAuthorMarks with(Bookmarks ofDocument) {
        bookmarks = ofDocument;
        return this;
    }

    @Override
    public boolean takeCounters() {
        return false;
    }

    @Override
    public boolean takeLinks() {
        return lockDepth == 0;
    }

    @Override
    public void paragraph(Xml xml, String style, Runnable content) {
        String name = BOOKMARK + (paragraphs.size() + 1);
        PrintedParagraph paragraph = new PrintedParagraph(name, style, !open.isEmpty());
        paragraphs.add(paragraph);
        open.push(paragraph);
        bookmarks.around(xml, Optional.of(name), () -> {
            content.run();
            if (!isInNote()) {
                comments.end(xml);
            }
        });
        open.pop();
    }

    @Override
    public void text(String text, Origin origin) {
        if (!open.isEmpty() && !text.isEmpty()) {
            open.peek().text(text, origin);
        }
    }

    /** Whether the writer is in a note. Word allows no comments there, so they stand at the mark of the note. */
    private boolean isInNote() {
        return open.size() > 1;
    }

    @Override
    public List<Integer> cuts(String text, Origin origin) {
        return isInNote() ? ReportMarks.super.cuts(text, origin) : comments.cuts(origin, text.length());
    }

    @Override
    public void before(Xml xml, String text, Origin origin, int index) {
        if (!isInNote()) {
            comments.before(xml, origin.each(text.length())[index]);
        }
    }

    @Override
    public boolean hasRest() {
        return comments.hasRest();
    }

    @Override
    public void rest(Xml xml) {
        comments.rest(xml);
    }

    List<CommentMarks.Thread> threads() {
        return comments.threads();
    }

    @Override
    public void fact(Xml xml, Inline.Text text, Runnable content) {
        boolean fact = text.origin().stretches().stream().anyMatch(each -> each.kind() == Origin.Kind.FACT);
        if (fact && text.origin().stretches().size() == 1) {
            generated(xml, Generated.FACTS, content);
        } else {
            content.run();
        }
    }

    @Override
    public void within(String name, Origin origin, Runnable content) {
        if (open.isEmpty()) {
            content.run();
            return;
        }
        open.peek().start(name, origin);
        content.run();
        open.peek().end();
    }

    @Override
    public void whole(Xml xml, String kind, String target, String text, Origin origin, Runnable content) {
        if (!isInNote()) {
            origin.stretches().forEach(stretch -> comments.before(xml, stretch));
        }
        if (!open.isEmpty()) {
            open.peek().whole(kind, target, text, origin);
        }
        content.run();
    }

    @Override
    public void citation(Xml xml, Inline.Citation citation, Runnable content, Runnable text) {
        if (citation.works().isEmpty() || !references.keySet().containsAll(citation.works().stream()
                .map(Inline.Citation.Work::key).toList())) {
            whole(xml, "citation", "", citation.text(), citation.origin(), content);
            return;
        }
        String id = "spinescribe-" + ++citations;
        whole(xml, "citation", id, citation.text(), citation.origin(), () -> {
            field(xml, "begin");
            xml.start("w:r").textElement("w:instrText", " ADDIN ZOTERO_ITEM CSL_CITATION "
                    + CitationField.json(id, citation, references) + " ", "xml:space", "preserve").end();
            field(xml, "separate");
            text.run();
            field(xml, "end");
        });
    }

    private static void field(Xml xml, String part) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", part).end();
    }

    @Override
    public void generated(Xml xml, Generated reason, Runnable content) {
        if (lockDepth > 0) {
            content.run();
            return;
        }
        lockDepth++;
        xml.start("w:sdt").start("w:sdtPr").value("w:alias", reason.sentence()).value("w:tag", TAG);
        xml.value("w:id", ++locks).value("w:lock", "sdtContentLocked").end().start("w:sdtContent");
        content.run();
        xml.end().end();
        lockDepth--;
    }

    /** The list of all paragraphs, with the source of the report. */
    String xml() {
        byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
        Xml xml = new Xml().start("copy", "xmlns", NAMESPACE, "version", source.version(), "report", source.file(),
                "digest", digest(text));
        xml.textElement("source", Base64.getEncoder().encodeToString(text));
        paragraphs.forEach(paragraph -> paragraph.write(xml));
        return xml.end().toString();
    }

    private static String digest(byte[] text) {
        try {
            return "sha-256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
