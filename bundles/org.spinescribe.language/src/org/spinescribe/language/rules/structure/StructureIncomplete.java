/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.ArticleHistory;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Grant;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.Unread;

/** A block has its indispensable parts. */
public final class StructureIncomplete implements Rule {

    @Override
    public String id() {
        return "structure/incomplete";
    }

    @Override
    public void check(Report report, Findings findings) {
        Unread unread = Unread.of(report);
        checkBlocks(report, findings);
        for (Abstract part : report.all(Abstract.class)) {
            part.getSections().stream().filter(StructureIncomplete::runsOverLines)
                    .forEach(section -> findings.addCase("heading", Places.firstWord(section)));
        }
        for (Timeline timeline : report.all(Timeline.class)) {
            timeline.getEntries().stream().filter(entry -> blank(entry.getDescription()))
                    .filter(entry -> !unread.contains(Places.of(entry).offset()))
                    .forEach(entry -> findings.addCase("entry", Places.of(entry)));
        }
        for (Implants implants : report.all(Implants.class)) {
            implants.getImplants().stream().filter(implant -> blank(implant.getKind()))
                    .filter(implant -> !unread.contains(Places.of(implant).offset()))
                    .forEach(implant -> findings.addCase("implant", Places.of(implant), implant.getCount()));
        }
        for (Figure figure : report.all(Figure.class)) {
            for (Panel panel : figure.getPanels()) {
                if (blank(panel.getName()) || blank(panel.getFile()) && panel.getDrawing() == null) {
                    findings.addCase("panel", Places.firstWord(panel));
                }
            }
        }
    }

    private static void checkBlocks(Report report, Findings findings) {
        int taken = -1;
        for (Part part : report.model().getParts()) {
            // a word that was to be a name begins no block
            String missing = Places.of(part).offset() == taken ? null : missing(part, report);
            Optional<ILeafNode> reserved = missing == null ? Optional.empty() : ReservedName.of(part);
            if (reserved.isPresent()) {
                ILeafNode word = reserved.get();
                taken = word.getOffset();
                findings.addFix("reserved", new ProseText.Range(taken, word.getLength()),
                        List.of(word.getText() + "-1"), word.getText());
            } else if (missing != null && part instanceof Statement statement) {
                EmptyStatement empty = EmptyStatement.of(statement);
                findings.addFix(missing, empty.place(), empty.instead());
            } else if (missing != null) {
                findings.addCase(missing, Places.firstWord(part));
            }
        }
    }

    /** The key of the message for an incomplete block; null when nothing is missing. */
    private static String missing(Part block, Report report) {
        boolean incomplete = switch (block) {
            case Author author -> blank(author.getName());
            case Affiliation affiliation -> blank(affiliation.getName()) || blank(affiliation.getText());
            case TargetJournal journal -> journal.getJournal() == null;
            case ArticleHistory history -> history.getDates().isEmpty();
            case Licence licence -> blank(licence.getName()) && blank(licence.getHolder());
            case Grant grant -> blank(grant.getNumber()) || blank(grant.getFunder());
            case Keywords keywords -> keywords.getKeywords().stream().allMatch(keyword -> blank(keyword.getTerm()));
            case Abstract part -> part.getSections().isEmpty() ? !report.says(part.getProse())
                    : part.getSections().stream().noneMatch(section -> report.says(section.getProse()));
            case Abbreviation abbreviation -> blank(abbreviation.getName()) || blank(abbreviation.getText());
            case Highlights highlights -> highlights.getProse() == null;
            case Diagnosis diagnosis -> blank(diagnosis.getName());
            case Implants implants -> implants.getImplants().isEmpty();
            case Measurements measurements -> measurements.getMeasurements().isEmpty();
            case Section section -> blank(section.getTitle()) || section.getProse() == null
                    && section.getSections().isEmpty();
            case Statement statement -> statement.getAbsent() == null && !report.says(statement.getProse());
            case Figure figure -> blank(figure.getName())
                    || blank(figure.getFile()) && figure.getDrawing() == null && figure.getPanels().isEmpty();
            case ReviewedCase reviewed -> reviewed.getWork() == null;
            case Table table -> blank(table.getName()) || table.getBody() == null && blank(table.getFile());
            case Supplement file -> blank(file.getName()) || blank(file.getFile()) || file.getCaption() == null;
            case References references -> references.getFiles().stream().allMatch(StructureIncomplete::blank);
            default -> false;
        };
        return incomplete ? block.eClass().getName().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                : null;
    }

    /** Whether a heading contains a line break: then it is two headings, and the first one has no text. */
    private static boolean runsOverLines(AbstractSection section) {
        return NodeModelUtils.findNodesForFeature(section, CaseReportPackage.Literals.ABSTRACT_SECTION__HEADING)
                .stream()
                .anyMatch(node -> node.getText().strip().contains("\n"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
