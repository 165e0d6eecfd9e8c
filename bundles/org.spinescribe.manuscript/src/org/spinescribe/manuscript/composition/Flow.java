/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Node;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.figures.MentionedNames;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.report.TableCells;
import org.spinescribe.language.review.Review;

/** The body of a report in reading order: figures and tables stand behind the paragraph that mentions them first. */
final class Flow {

    /** The next step in reading order. */
    sealed interface Step {

        /** A section heading. */
        record Heading(int level, String title, Section section, int offset) implements Step {
        }

        /** A block of prose. */
        record Passage(ProseText text, Node block) implements Step {
        }

        /** A figure or a table. */
        record Placed(Part part) implements Step {
        }

        /** A table generated from the typed facts. */
        record Generated(String name) implements Step {
        }
    }

    private final Report report;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final Set<String> supplements = new LinkedHashSet<>();

    private Flow(Report report) {
        this.report = report;
    }

    static Flow of(Report report) {
        Flow flow = new Flow(report);
        SectionOrder.of(report).forEach(titled -> flow.add(titled.section(), titled.title(), 1));
        flow.addUnmentioned();
        return flow;
    }

    List<Step> steps() {
        return steps;
    }

    FloatNumbers floats() {
        return FloatNumbers.of(steps, supplements);
    }

    /** All printed prose in reading order: highlights, abstract, body with captions, declarations, supplements. */
    List<ProseNode> printed() {
        List<ProseNode> printed = new ArrayList<>();
        report.first(Highlights.class).ifPresent(points -> addWhole(points.getProse(), printed));
        for (Abstract part : report.all(Abstract.class)) {
            addWhole(part.getProse(), printed);
            part.getSections().stream().map(AbstractSection::getProse).forEach(prose -> addWhole(prose, printed));
        }
        for (Step step : steps) {
            switch (step) {
                case Step.Passage passage -> printed.add(new ProseNode(passage.text(), passage.block()));
                case Step.Placed placedPart -> addCaption(placedPart.part(), printed);
                case Step.Generated(String name) when name.equals("timeline") -> addDetails(printed);
                case Step.Generated(String name) when name.equals("reviewed-cases") -> Review.of(report).cases()
                        .forEach(each -> addWhole(each.typed().getWork(), printed));
                default -> { }
            }
        }
        Declarations.statements(report).forEach(statement -> addWhole(statement.getProse(), printed));
        report.all(Supplement.class).forEach(file -> addWhole(file.getCaption(), printed));
        return printed;
    }

    /** A block of prose together with its text. */
    record ProseNode(ProseText text, Node node) {
    }

    private void addDetails(List<ProseNode> printed) {
        report.all(Timeline.class).stream().flatMap(timeline -> timeline.getEntries().stream())
                .forEach(entry -> addWhole(entry.getDetail(), printed));
    }

    private void addCaption(Part part, List<ProseNode> printed) {
        if (part instanceof Figure figure) {
            addWhole(figure.getCaption(), printed);
        } else if (part instanceof Table table) {
            addWhole(table.getBody(), printed);
            TableCells.of(report, table).forEach(cell -> printed.add(new ProseNode(cell, cell.document())));
            addWhole(table.getNote(), printed);
        }
    }

    private void addWhole(Prose prose, List<ProseNode> printed) {
        if (prose != null) {
            ProseText text = report.text(prose);
            printed.add(new ProseNode(text, text.document()));
        }
    }

    private void add(Section section, Optional<String> title, int level) {
        title.ifPresent(words -> steps.add(new Step.Heading(level, words, section, Places.of(section).offset())));
        if (section.getProse() != null) {
            ProseText text = report.text(section.getProse());
            for (Node block = text.document().getFirstChild(); block != null; block = block.getNext()) {
                add(text, block);
            }
        }
        section.getSections().forEach(inner -> add(inner, Optional.ofNullable(inner.getTitle()), level + 1));
    }

    private void add(ProseText text, Node block) {
        if (block instanceof GeneratedPart part) {
            if (placed.add(part.name())) {
                steps.add(new Step.Generated(part.name()));
            }
            return;
        }
        steps.add(new Step.Passage(text, block));
        MentionedNames.in(report, text.part(block)).forEach(this::place);
    }

    private void place(String mentioned) {
        for (Part part : report.model().getParts()) {
            if (mentioned.equals(name(part)) && placed.add(mentioned)) {
                steps.add(new Step.Placed(part));
            }
            if (part instanceof Supplement file && mentioned.equals(file.getName())) {
                supplements.add(file.getName());
            }
        }
    }

    private void addUnmentioned() {
        for (Part part : report.model().getParts()) {
            if (name(part) != null && placed.add(name(part))) {
                steps.add(new Step.Placed(part));
            }
        }
        report.all(Supplement.class).stream().map(Supplement::getName).filter(Objects::nonNull)
                .forEach(supplements::add);
    }

    private static String name(Part part) {
        return part instanceof Figure figure ? figure.getName() : part instanceof Table table ? table.getName() : null;
    }
}
