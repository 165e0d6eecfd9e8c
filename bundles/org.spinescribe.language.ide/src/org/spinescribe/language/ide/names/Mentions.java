/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.abbreviations.ShortForm;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Grant;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.ide.names.Mention.Kind;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;

/** All mentions of named elements in a report, in the order of the file. */
public final class Mentions {

    private final List<Mention> all = new ArrayList<>();

    private Mentions() {
    }

    /** Collects the mentions of a report. */
    public static Mentions of(Report report) {
        Mentions mentions = new Mentions();
        mentions.addFrontMatter(report);
        mentions.addFloats(report);
        mentions.addAbbreviations(report);
        for (Prose prose : report.allProse()) {
            mentions.addProse(report.text(prose));
        }
        mentions.all.sort(Comparator.comparingInt(mention -> mention.range().offset()));
        return mentions;
    }

    /** Returns the mention at an offset. */
    public Optional<Mention> at(int offset) {
        return all.stream().filter(mention -> mention.isAt(offset)).findFirst();
    }

    /** Returns all mentions of the same element, in order. */
    public List<Mention> of(Mention mention) {
        return all.stream().filter(mention::isSame).toList();
    }

    /** Returns all mentions, in order. */
    public List<Mention> all() {
        return List.copyOf(all);
    }

    private void addFrontMatter(Report report) {
        report.all(Affiliation.class).forEach(place -> add(Kind.AFFILIATION, true, place, Literals.AFFILIATION__NAME));
        for (Author author : report.all(Author.class)) {
            add(Kind.AUTHOR, true, author, Literals.AUTHOR__NAME);
            add(Kind.AFFILIATION, false, author, Literals.AUTHOR__AFFILIATIONS);
        }
        report.all(Grant.class).forEach(grant -> add(Kind.AUTHOR, false, grant, Literals.GRANT__RECIPIENTS));
        report.all(TargetJournal.class).forEach(part -> add(Kind.JOURNAL, false, part,
                Literals.TARGET_JOURNAL__JOURNAL));
        report.all(References.class).forEach(part -> add(Kind.FILE, false, part, Literals.REFERENCES__FILES));
    }

    private void addFloats(Report report) {
        for (Figure figure : report.all(Figure.class)) {
            add(Kind.FLOAT, true, figure, Literals.FIGURE__NAME);
            add(Kind.FILE, false, figure, Literals.FIGURE__FILE);
            for (Panel panel : figure.getPanels()) {
                add(Kind.FILE, false, panel, Literals.PANEL__FILE);
            }
        }
        for (Table table : report.all(Table.class)) {
            add(Kind.FLOAT, true, table, Literals.TABLE__NAME);
            add(Kind.FILE, false, table, Literals.TABLE__FILE);
        }
        for (Supplement supplement : report.all(Supplement.class)) {
            add(Kind.FLOAT, true, supplement, Literals.SUPPLEMENT__NAME);
            add(Kind.FILE, false, supplement, Literals.SUPPLEMENT__FILE);
        }
    }

    private void addAbbreviations(Report report) {
        report.all(Abbreviation.class).forEach(form -> add(Kind.ABBREVIATION, true, form, Literals.ABBREVIATION__NAME));
        for (ShortForm form : Abbreviations.of(report).forms()) {
            Abbreviations.of(report).uses(form.name()).forEach(use -> all.add(
                    new Mention(Kind.ABBREVIATION, form.name(), false, use.range())));
        }
    }

    private void addProse(ProseText text) {
        for (Citation citation : text.all(Citation.class)) {
            for (Citation.Work work : citation.works()) {
                all.add(new Mention(Kind.WORK, work.key(), false,
                        text.range(citation, work.place() + 1, work.key().length())));
            }
        }
        for (CrossReference reference : text.all(CrossReference.class)) {
            all.add(new Mention(Kind.FLOAT, reference.name(), false,
                    text.range(reference, "[#".length(), reference.name().length())));
        }
    }

    /** Adds every value of a feature as it was typed, without its quotes. */
    private void add(Kind kind, boolean declares, EObject owner, EStructuralFeature feature) {
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            String typed = NodeModelUtils.getTokenText(node).strip();
            boolean quoted = typed.length() > 1 && (typed.startsWith("\"") || typed.startsWith("“"));
            boolean closed = quoted && (typed.endsWith("\"") || typed.endsWith("”"));
            String name = typed.substring(quoted ? 1 : 0, typed.length() - (closed ? 1 : 0));
            if (!name.isEmpty()) {
                all.add(new Mention(kind, name, declares, new Range(node.getOffset() + (quoted ? 1 : 0),
                        name.length())));
            }
        }
    }
}
