/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.parts.PartNames;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.sources.statements.StatementKind;
import org.w3c.dom.Element;

/** Reads articles in JATS and its predecessors, the NLM document types 2 and 3. */
public final class JatsReader {

    private static final Pattern PUBLISHERS_NOTE = Pattern.compile("(?i)publisher['’]?s note");

    private final JatsContext context;
    private final JatsSupplements supplements;
    private final Map<String, List<DraftBlock>> statements = new LinkedHashMap<>();
    private final List<DraftBlock> body = new ArrayList<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();

    private JatsReader(JatsContext context) {
        this.context = context;
        supplements = new JatsSupplements(context);
    }

    /**
     * Reads an article.
     *
     * @throws UnreadableDraft when the file is no XML, or no article
     */
    public static Draft read(Path file) throws UnreadableDraft {
        return read(JatsFile.bytes(file), file.toAbsolutePath().getParent());
    }

    /**
     * Reads an article from memory.
     *
     * @param folder of its pictures
     * @throws UnreadableDraft when it is no XML, or no article
     */
    public static Draft read(byte[] xml, Path folder) throws UnreadableDraft {
        return new JatsReader(new JatsContext(folder)).read(JatsFile.article(xml));
    }

    private Draft read(Element article) {
        for (Element part : Elements.of(article, "sub-article", "response")) {
            context.remark("sub-article", part, Elements.attribute(part, "article-type"), Elements.words(part));
            article.removeChild(part);
        }
        Elements.all(article, "fn").forEach(note -> context.notes.put(Elements.attribute(note, "id"), note));
        JatsFloats.name(article, context);
        Elements.all(article, "ref-list").stream().filter(list -> Elements.all(list, "ref-list").isEmpty())
                .forEach(list -> JatsReferences.readAll(list, context));
        Element meta = Elements.first(article, "front", "article-meta").orElse(article);
        JatsFront front = new JatsFront(context, meta, statements);
        front.read();
        Elements.first(article, "body").ifPresent(each -> parts(each));
        Elements.first(article, "floats-group").or(() -> Elements.first(article, "floats-wrap"))
                .ifPresent(each -> body.addAll(new JatsBlockReader(context).of(each, 1)));
        Elements.first(article, "back").ifPresent(this::back);
        publication(article, meta);
        abbreviations.putAll(front.abbreviations);
        List<Draft.Statement> said = new ArrayList<>();
        statements.forEach((kind, blocks) -> {
            if (!blocks.isEmpty()) {
                said.add(new Draft.Statement(kind, blocks, blocks.getFirst().place()));
            }
        });
        return new Draft(front.title(), front.shortTitle(), Elements.attribute(article, "lang"),
                front.contributors.authors, front.contributors.affiliations, front.abstracts.abstractParts,
                front.keywords, abbreviations, front.abstracts.highlights, body, said, supplements.of(article),
                context.works.works(), context.pictures, context.remarks);
    }

    /** Reads the sections of a body or back; sections with a statement become statements. */
    private void parts(Element parent) {
        JatsBlockReader blocks = new JatsBlockReader(context);
        for (Element each : Elements.of(parent)) {
            if (!Elements.name(each).equals("sec") || !statement(each) && !supplements.fill(each)) {
                blocks.add(each, 1, body);
            }
        }
    }

    /** Whether a section becomes a statement, or is the publisher's note. */
    private boolean statement(Element section) {
        Optional<Element> title = Elements.first(section, "title");
        if (title.map(Elements::text).filter(words -> PUBLISHERS_NOTE.matcher(words).matches()).isPresent()) {
            context.remark("publication", section, Elements.words(section));
            return true;
        }
        Optional<String> kind = title.map(Elements::text).flatMap(PartNames::statement);
        if (kind.isEmpty()) {
            return false;
        }
        take(section, title, kind.get());
        return true;
    }

    private void take(Element section, Optional<Element> title, String kind) {
        title.ifPresent(each -> context.remark("statement", each, Elements.text(each), kind));
        JatsBlockReader blocks = new JatsBlockReader(context);
        List<DraftBlock> said = statements.computeIfAbsent(kind, each -> new ArrayList<>());
        for (Element each : Elements.of(section)) {
            boolean titled = Elements.name(each).equals("sec") && Elements.first(each, "title").isPresent();
            if (title.isPresent() && each == title.get() || titled && statement(each)) {
                continue;
            }
            blocks.add(each, 1, titled ? body : said);
        }
    }

    private void back(Element back) {
        for (Element each : Elements.of(back)) {
            switch (Elements.name(each)) {
                case "ack" -> take(each, Elements.first(each, "title"),
                        Elements.first(each, "title").map(Elements::text)
                        .flatMap(PartNames::statement).orElse(StatementKind.ACKNOWLEDGEMENTS.word()));
                case "ref-list" -> Elements.first(each, "title").ifPresent(title ->
                        context.remark("heading-left", title, Elements.words(title)));
                case "glossary" -> glossary(each);
                case "fn-group" -> Elements.all(each, "fn").forEach(this::note);
                case "bio" -> context.remark("biography", each, Elements.words(each));
                case "sec", "notes" -> {
                    if (!statement(each) && !supplements.fill(each)) {
                        boolean holds = Elements.of(each, "sec").stream()
                                .anyMatch(inner -> Elements.first(inner, "title")
                                .map(Elements::text).flatMap(PartNames::statement).isPresent());
                        if (holds) {
                            Elements.first(each, "title")
                                    .ifPresent(title -> context.remark("heading-left", title, Elements.words(title)));
                            parts(each);
                        } else {
                            new JatsBlockReader(context).add(each, 1, body);
                        }
                    }
                }
                default -> new JatsBlockReader(context).add(each, 1, body);
            }
        }
    }

    private void note(Element note) {
        JatsNote read = JatsNote.of(context, note);
        if (read.statement().isPresent()) {
            statements.computeIfAbsent(read.statement().get(), each -> new ArrayList<>()).addAll(read.blocks());
        } else if (!context.placedNotes.contains(note)) {
            context.remark("note", note, Elements.words(note));
        }
    }

    private void glossary(Element glossary) {
        for (Element item : Elements.all(glossary, "def-item")) {
            abbreviations.put(Elements.first(item, "term").map(Elements::text).orElse(""),
                    Elements.first(item, "def").map(Elements::text).orElse(""));
        }
        abbreviations.remove("");
        Elements.first(glossary, "title")
                .ifPresent(title -> context.remark("heading-left", title, Elements.words(title)));
        Elements.of(glossary, "p").forEach(each -> new JatsBlockReader(context).add(each, 1, body));
    }

    /** Remarks on the journal's additions: the report does not need them, but nothing is left out in silence. */
    private void publication(Element article, Element meta) {
        Stream<Element> parts = Stream.concat(Elements.of(article, "front").stream()
                .flatMap(each -> Elements.of(each, "journal-meta").stream()),
                Elements.of(meta).stream().filter(each -> !Elements.name(each)
                .matches("title-group|contrib-group|aff|author-notes|abstract|"
                        + "trans-abstract|kwd-group|funding-group")));
        String words = parts.map(Elements::words).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            context.remark("publication", meta, words);
        }
        Elements.of(article, "front").forEach(each -> Elements.of(each, "notes").forEach(note ->
                context.remark("note", note, Elements.words(note))));
    }
}
