/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;

/**
 * A manuscript of two versions, for formats without tracked changes: insertions and deletions each have a style.
 * Authors and keywords are those of the new version.
 */
public final class MarkedManuscript {

    private MarkedManuscript() {
    }

    /** Marks the changes. */
    public static Manuscript of(Manuscript before, Manuscript after) {
        return new Manuscript(after.language(), front(before.front(), after.front()),
                MarkedContent.both(before.body(), after.body()), statements(before.statements(), after.statements()),
                references(before.references(), after.references()), after.layout(), after.journal(),
                after.supplements());
    }

    private static FrontMatter front(FrontMatter before, FrontMatter after) {
        return new FrontMatter(MarkedLine.both(before.title(), after.title()), after.shortTitle(), after.articleType(),
                after.authors(), after.affiliations(), after.notes(),
                sections(before.abstractSections(), after.abstractSections()), after.keywords(),
                after.highlightsTitle(), MarkedContent.both(before.highlights(), after.highlights()),
                after.abbreviations(), after.publication());
    }

    private static List<AbstractSection> sections(List<AbstractSection> before, List<AbstractSection> after) {
        List<AbstractSection> sections = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.exact(
                before.stream().map(AbstractSection::heading).toList(),
                after.stream().map(AbstractSection::heading).toList())) {
            AbstractSection shown = step.side() == Side.OLD ? before.get(step.old()) : after.get(step.now());
            sections.add(new AbstractSection(shown.heading(), MarkedContent.both(
                    step.side() == Side.NEW ? List.of() : before.get(step.old()).content(),
                    step.side() == Side.OLD ? List.of() : after.get(step.now()).content())));
        }
        return sections;
    }

    private static List<Statement> statements(List<Statement> before, List<Statement> after) {
        List<Statement> statements = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.exact(
                before.stream().map(statement -> statement.kind().word()).toList(),
                after.stream().map(statement -> statement.kind().word()).toList())) {
            Statement shown = step.side() == Side.OLD ? before.get(step.old()) : after.get(step.now());
            statements.add(new Statement(shown.kind(), shown.title(), MarkedContent.both(
                    step.side() == Side.NEW ? List.of() : before.get(step.old()).content(),
                    step.side() == Side.OLD ? List.of() : after.get(step.now()).content()), shown.onTitlePage()));
        }
        return statements;
    }

    /** The works of both versions; a deleted work gets a key to which no citation links. */
    private static List<Reference> references(List<Reference> before, List<Reference> after) {
        List<Reference> references = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.exact(before.stream().map(Reference::key).toList(),
                after.stream().map(Reference::key).toList())) {
            Reference shown = step.side() == Side.OLD ? before.get(step.old()) : after.get(step.now());
            references.add(switch (step.side()) {
                case OLD -> new Reference("deleted " + shown.key(), shown.label(),
                        MarkedLine.alone(shown.text(), Side.OLD), Optional.empty());
                case NEW -> new Reference(shown.key(), shown.label(), MarkedLine.alone(shown.text(), Side.NEW),
                        shown.work());
                case BOTH -> new Reference(shown.key(), shown.label(),
                        MarkedLine.both(before.get(step.old()).text(), shown.text()), shown.work());
            });
        }
        return references;
    }
}
