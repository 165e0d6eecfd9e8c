/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.parts.SourceBlock.Role;
import org.spinescribe.drafts.references.ReferenceString;
import org.spinescribe.sources.statements.StatementKind;

/** Sorts the blocks of a manuscript by the part that they belong to. */
final class Regions {

    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_STATEMENT = 2_500;

    final List<SourceBlock> front = new ArrayList<>();
    final List<SourceBlock> authors = new ArrayList<>();
    final List<SourceBlock.Paragraph> abstractBlocks = new ArrayList<>();
    final List<SourceBlock.Paragraph> keywords = new ArrayList<>();
    final List<SourceBlock> highlights = new ArrayList<>();
    final List<SourceBlock> abbreviations = new ArrayList<>();
    final List<SourceBlock> body = new ArrayList<>();
    final List<SourceBlock.Paragraph> references = new ArrayList<>();
    final Map<String, List<SourceBlock>> statements = new LinkedHashMap<>();
    private final List<Remark> remarks;
    private String part = "front";
    private int abstractLevel;

    Regions(List<Remark> remarks) {
        this.remarks = remarks;
    }

    void sort(List<SourceBlock> blocks) {
        int lastKeywords = -1;
        for (int i = 0; i < blocks.size() && i < 80; i++) {
            if (blocks.get(i) instanceof SourceBlock.Paragraph paragraph && isKeywords(paragraph)) {
                lastKeywords = i;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case SourceBlock.Table table -> add(table);
                case SourceBlock.Paragraph paragraph when paragraph.role() == Role.HEADING ->
                        heading(paragraph, i < lastKeywords);
                case SourceBlock.Paragraph paragraph -> paragraph(paragraph);
            }
        }
    }

    private static boolean isKeywords(SourceBlock.Paragraph paragraph) {
        return paragraph.role() == Role.KEYWORDS || PartHeading.is("keywords", paragraph.words())
                || RunIn.of(paragraph.text()).filter(run -> PartHeading.is("keywords", run.heading())).isPresent();
    }

    private void heading(SourceBlock.Paragraph heading, boolean keywordsFollow) {
        String words = heading.words();
        String kind = PartHeading.kind(words).orElse("");
        boolean inAbstract = part.equals("abstract") && PartHeading.is("abstract-part", words)
                && (heading.level() > abstractLevel || keywordsFollow);
        if (inAbstract) {
            abstractBlocks.add(heading);
            return;
        }
        if (part.equals("references") && kind.isEmpty() && ReferenceString.number(words).isPresent()
                || words.length() > LONGEST_HEADING) {
            add(heading.as(Role.PLAIN, 0)); // the style of a heading, put on by mistake
            return;
        }
        switch (kind) {
            case "abstract" -> {
                part = "abstract";
                abstractLevel = heading.level();
            }
            case "keywords", "highlights", "abbreviations" -> part = kind;
            case "references" -> part = kind;
            case "legends" -> {
                part = "body";
                remarks.add(Remark.of("heading-left", heading.place(), words));
            }
            case "declarations" -> {
                part = "body";
                remarks.add(Remark.of("heading-left", heading.place(), words));
            }
            default -> {
                if (StatementKind.of(kind).isPresent()) {
                    begin(kind, words, heading);
                } else if (kind.equals("authors") && isFront()) {
                    part = kind;
                    remarks.add(Remark.of("heading-left", heading.place(), words));
                } else if (part.equals("front") && kind.isEmpty() && body.isEmpty() && nothingButKind()) {
                    front.add(heading);
                } else {
                    part = "body";
                    body.add(heading);
                }
            }
        }
    }

    /** Whether nothing but the title page has been read. */
    private boolean isFront() {
        return (part.equals("front") || part.equals("authors")) && body.isEmpty();
    }

    /** Whether nothing stands before a heading but the kind of the article: then it is the title. */
    private boolean nothingButKind() {
        return front.stream().allMatch(each -> each instanceof SourceBlock.Paragraph paragraph
                && (paragraph.words().isEmpty() && paragraph.pictures().isEmpty()
                        || TitlePageReader.isKind(paragraph.words())));
    }

    private void begin(String kind, String words, SourceBlock.Paragraph heading) {
        part = "statement " + kind;
        statements.computeIfAbsent(kind, each -> new ArrayList<>());
        remarks.add(Remark.of("statement", heading.place(), words, kind));
    }

    private void paragraph(SourceBlock.Paragraph paragraph) {
        Optional<RunIn> label = RunIn.of(paragraph.text());
        String kind = label.flatMap(run -> PartHeading.kind(run.heading())).orElse("");
        boolean says = label.map(run -> !DraftInline.plain(run.rest()).isBlank()).orElse(false);
        if (paragraph.role() == Role.ABSTRACT_TITLE) {
            part = "abstract";
            abstractLevel = 1;
        } else if (paragraph.role() == Role.ABSTRACT) {
            part = "abstract";
            abstractBlocks.add(paragraph);
        } else if (paragraph.role() == Role.BIBLIOGRAPHY && !part.equals("front")) {
            references.add(paragraph);
        } else if (isKeywords(paragraph)) {
            keywords.add(says && label.isPresent() ? paragraph.with(label.get().rest()) : paragraph);
            part = part.equals("abstract") ? "after abstract" : part;
        } else if (kind.equals("abstract") && says && part.equals("front")) {
            part = "abstract";
            abstractBlocks.add(paragraph.with(label.get().rest()));
        } else if (kind.equals("abbreviations") && says && !part.equals("abstract")) {
            abbreviations.add(paragraph.with(label.get().rest()));
        } else if (StatementKind.of(kind).isPresent() && says && !part.equals("abstract") && !part.equals("references")
                && paragraph.words().length() < LONGEST_STATEMENT) {
            statements.computeIfAbsent(kind, each -> new ArrayList<>()).add(paragraph.with(label.get().rest()));
            remarks.add(Remark.of("statement", paragraph.place(), label.get().heading(), kind));
        } else {
            add(paragraph);
        }
    }

    private void add(SourceBlock block) {
        SourceBlock.Paragraph paragraph = block instanceof SourceBlock.Paragraph each ? each : null;
        boolean caption = paragraph == null || !paragraph.pictures().isEmpty() || Caption.of(paragraph,
                paragraph.role() == Role.CAPTION).isPresent();
        switch (part) {
            case "front" -> front.add(block);
            case "authors" -> authors.add(block);
            case "abstract" -> {
                if (paragraph == null || caption) {
                    body.add(block);
                } else {
                    abstractBlocks.add(paragraph);
                }
            }
            case "keywords" -> {
                if (paragraph != null && keywords.isEmpty()) {
                    keywords.add(paragraph);
                } else {
                    part = "body";
                    body.add(block);
                }
            }
            case "highlights" -> highlights.add(block);
            case "abbreviations" -> abbreviations.add(block);
            case "references" -> {
                if (caption) {
                    part = "body";
                    body.add(block);
                } else {
                    references.add(paragraph);
                }
            }
            default -> {
                if (part.startsWith("statement ") && !caption) {
                    statements.get(part.substring("statement ".length())).add(block);
                } else {
                    body.add(block);
                }
            }
        }
    }
}
