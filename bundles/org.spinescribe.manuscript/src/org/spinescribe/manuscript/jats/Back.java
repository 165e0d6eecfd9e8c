/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.Supplement;
import org.spinescribe.manuscript.output.CollectedNotes;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.manuscript.titlepage.Wording;
import org.spinescribe.sources.statements.StatementKind;

/** The back: acknowledgements, statements, footnotes, abbreviations, references. */
final class Back {

    /** Statements that the tag library, or JATS for Reuse, has a type for; funding stands in the front. */
    private static final Map<StatementKind, String> SECTIONS = Map.of(StatementKind.ETHICS, "ethics-statement",
            StatementKind.CONSENT, "consent-statement", StatementKind.DATA, "data-availability",
            StatementKind.AI_USE, "ai-use-statement");
    private static final Map<StatementKind, String> NOTES = Map.of(StatementKind.CONFLICTS, "coi-statement",
            StatementKind.CONTRIBUTIONS, "con");
    private static final Set<StatementKind> ELSEWHERE = Set.of(StatementKind.FUNDING,
            StatementKind.ACKNOWLEDGEMENTS);

    private final Manuscript manuscript;
    private final Xml xml;
    private final JatsInlines inlines;
    private final JatsBlocks blocks;
    private final CollectedNotes footnotes;
    private final Graphics graphics;

    Back(Manuscript manuscript, Xml xml, JatsInlines inlines, JatsBlocks blocks, CollectedNotes footnotes,
            Graphics graphics) {
        this.manuscript = manuscript;
        this.xml = xml;
        this.inlines = inlines;
        this.blocks = blocks;
        this.footnotes = footnotes;
        this.graphics = graphics;
    }

    void write() {
        xml.line().start("back");
        manuscript.statements().stream().filter(each -> each.kind() == StatementKind.ACKNOWLEDGEMENTS)
                .forEach(this::thanks);
        manuscript.statements().stream().filter(each -> !ELSEWHERE.contains(each.kind())
                && !NOTES.containsKey(each.kind())).forEach(this::section);
        supplements();
        notes();
        footnotes();
        abbreviations(manuscript.front().abbreviations());
        references();
        xml.line().end();
    }

    private void thanks(Statement statement) {
        xml.line().start("ack");
        inlines.element("title", statement.title());
        blocks.inItem(statement.content());
        xml.end();
    }

    private void section(Statement statement) {
        xml.line().start("sec", "sec-type", SECTIONS.get(statement.kind()));
        inlines.element("title", statement.title());
        blocks.inItem(statement.content());
        xml.end();
    }

    private void supplements() {
        if (manuscript.supplements().isEmpty()) {
            return;
        }
        xml.line().start("sec", "sec-type", "supplementary-material");
        xml.textElement("title", Wording.of("supplements"));
        for (Supplement supplement : manuscript.supplements()) {
            xml.line().start("supplementary-material", "id",
                    inlines.anchors().ofSupplement(supplement.id()).orElseThrow(), "xlink:href",
                    graphics.nameOf(supplement));
            xml.textElement("label", supplement.label());
            if (!supplement.caption().isEmpty()) {
                xml.start("caption");
                inlines.element("p", supplement.caption());
                xml.end();
            }
            xml.end();
        }
        xml.line().end();
    }

    private void notes() {
        List<Statement> notes = manuscript.statements().stream().filter(each -> NOTES.containsKey(each.kind()))
                .toList();
        if (notes.isEmpty()) {
            return;
        }
        xml.line().start("fn-group", "content-type", "author-statements");
        for (Statement statement : notes) {
            xml.line().start("fn", "fn-type", NOTES.get(statement.kind()), "id", "statement-" + statement.kind());
            xml.start("p");
            inlines.element("bold", statement.title());
            xml.end();
            statement.content().forEach(block -> blocks.inItem(List.of(block)));
            xml.end();
        }
        xml.line().end();
    }

    /** A footnote of a footnote is added while its note is written. */
    private void footnotes() {
        if (footnotes.count() == 0) {
            return;
        }
        xml.line().start("fn-group", "content-type", "footnotes");
        for (int number = 1; number <= footnotes.count(); number++) {
            xml.line().start("fn", "id", footnotes.id(number)).textElement("label", String.valueOf(number));
            footnotes.note(number).forEach(block -> blocks.inItem(List.of(block)));
            xml.end();
        }
        xml.line().end();
    }

    private void abbreviations(List<Abbreviation> abbreviations) {
        if (abbreviations.isEmpty()) {
            return;
        }
        xml.line().start("glossary").textElement("title", Wording.of("abbreviations")).start("def-list");
        for (Abbreviation abbreviation : abbreviations) {
            xml.line().start("def-item").textElement("term", abbreviation.shortForm());
            xml.start("def");
            inlines.element("p", abbreviation.longForm());
            xml.end().end();
        }
        xml.line().end().end();
    }

    private void references() {
        if (manuscript.references().isEmpty()) {
            return;
        }
        xml.line().start("ref-list").textElement("title", Wording.of("references"));
        for (Reference reference : manuscript.references()) {
            xml.line().start("ref", "id", inlines.anchors().ofReference(reference.key()).orElse(null));
            new ReferenceEntry(reference, xml, inlines).write();
            xml.end();
        }
        xml.line().end();
    }
}
