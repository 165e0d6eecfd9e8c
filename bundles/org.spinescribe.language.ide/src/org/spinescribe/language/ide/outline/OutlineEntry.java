/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.ArticleHistory;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Grant;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.caseReport.Title;

/** An entry of the outline. */
record OutlineEntry(EObject shown, String label, SymbolKind kind, List<OutlineEntry> inner) {

    private static final int LONGEST = 80;

    /** Returns the entry of a block; empty for a block shown elsewhere, such as the journal, and for a null block. */
    static Optional<OutlineEntry> of(EObject part) {
        return Optional.ofNullable(switch (part) {
            case Title title -> entry(part, or(title.getText(), "case report"), SymbolKind.Module);
            case Affiliation place -> entry(part, joined("affiliation", place.getName()), SymbolKind.Namespace);
            case Author author -> entry(part, or(author.getName(), "author"), SymbolKind.Class);
            case ArticleHistory history -> entry(part, "article history", SymbolKind.Event);
            case Licence licence -> entry(part, joined("licence", licence.getName()), SymbolKind.Key);
            case Grant grant -> entry(part, joined("grant", grant.getNumber()), SymbolKind.Number);
            case Keywords keywords -> entry(part, "keywords " + keywords.getKeywords().stream().map(Keyword::getTerm)
                    .filter(term -> term != null).collect(Collectors.joining(", ")), SymbolKind.Key);
            case Abbreviation form -> entry(part, joined("abbreviation", form.getName()), SymbolKind.Constant);
            case Highlights highlights -> entry(part, "highlights", SymbolKind.String);
            case Patient patient -> entry(part, joined("patient", text(patient)), SymbolKind.Enum);
            case Diagnosis diagnosis -> entry(part, joined("diagnosis", diagnosis.getName()), SymbolKind.Enum);
            case Timeline timeline -> new OutlineEntry(part, "timeline", SymbolKind.Enum, timeline.getEntries().stream()
                    .map(OutlineEntry::of).flatMap(Optional::stream).toList());
            case TimelineEntry event -> entry(part, joined(text(event.getTime()),
                    or(event.getDescription(), event.getEvent())), SymbolKind.Event);
            case Scores scores -> new OutlineEntry(part, "scores", SymbolKind.Enum, scores.getScores().stream()
                    .map(OutlineEntry::of).flatMap(Optional::stream).toList());
            case Score score -> entry(part, or(text(score), "score"), SymbolKind.EnumMember);
            case Implants implants -> new OutlineEntry(part, "implants", SymbolKind.Enum,
                    implants.getImplants().stream()
                    .map(OutlineEntry::of).flatMap(Optional::stream).toList());
            case Implant implant -> entry(part, or(text(implant), "implant"), SymbolKind.EnumMember);
            case Measurements measurements -> new OutlineEntry(part, "measurements", SymbolKind.Enum,
                    measurements.getMeasurements().stream().map(OutlineEntry::of).flatMap(Optional::stream).toList());
            case Measurement measurement -> entry(part, or(text(measurement), "measurement"), SymbolKind.EnumMember);
            case Abstract whole -> new OutlineEntry(part, "abstract", SymbolKind.String, whole.getSections().stream()
                    .map(OutlineEntry::of).flatMap(Optional::stream).toList());
            case AbstractSection section -> entry(part, or(section.getHeading(), "heading"), SymbolKind.String);
            case Section section -> new OutlineEntry(part, or(section.getTitle(), "section"), SymbolKind.String,
                    section.getSections().stream().map(OutlineEntry::of).flatMap(Optional::stream).toList());
            case Figure figure -> entry(part, joined("figure", figure.getName()), SymbolKind.Object);
            case Supplement file -> entry(part, joined("supplement", file.getName()), SymbolKind.File);
            case ReviewedCase reviewed -> entry(part, or(text(reviewed), "reviewed case"), SymbolKind.EnumMember);
            case Table table -> entry(part, joined("table", table.getName()), SymbolKind.Array);
            case References references -> entry(part, joined("references", String.join(", ", references.getFiles())),
                    SymbolKind.Package);
            case Statement statement -> entry(part, joined(statement.getKind(), statement.getAbsent()),
                    SymbolKind.Boolean);
            case null, default -> null;
        });
    }

    private static OutlineEntry entry(EObject shown, String label, SymbolKind kind) {
        return new OutlineEntry(shown, shortened(label), kind, List.of());
    }

    private static String or(String text, String other) {
        return text == null || text.isBlank() ? other == null ? "" : other : shortened(text);
    }

    private static String joined(String first, String second) {
        return second == null || second.isBlank() ? first : first.isEmpty() ? second : first + " " + second;
    }

    /** Returns the typed text on one line; for a patient without the keyword. */
    private static String text(EObject typed) {
        ICompositeNode node = typed == null ? null : NodeModelUtils.getNode(typed);
        String text = node == null ? "" : NodeModelUtils.getTokenText(node).strip().replaceAll("\\s++", " ");
        return shortened(typed instanceof Patient ? text.replaceFirst("^patient ?", "") : text);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
