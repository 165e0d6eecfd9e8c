/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/** All running text of a report. */
public final class Passages {

    private static final Derived<List<Passage>> ALL = new Derived<>(Passages::find);

    private final Report report;
    private final List<Passage> all = new ArrayList<>();

    private Passages(Report report) {
        this.report = report;
    }

    /** The passages in the order of the file. */
    public static List<Passage> in(Report report) {
        return report.once(ALL);
    }

    private static List<Passage> find(Report report) {
        Passages passages = new Passages(report);
        report.model().eAllContents().forEachRemaining(passages::add);
        return List.copyOf(passages.all);
    }

    private void add(EObject object) {
        switch (object) {
            case Title title -> quoted(PassageKind.TITLE, title, Literals.TITLE__TEXT);
            case ShortTitle title -> quoted(PassageKind.TITLE, title, Literals.SHORT_TITLE__TEXT);
            case Section section -> quoted(PassageKind.SECTION_TITLE, section, Literals.SECTION__TITLE);
            case Table table -> quoted(PassageKind.CAPTION, table, Literals.TABLE__CAPTION);
            case Figure figure -> quoted(PassageKind.ALTERNATIVE, figure, Literals.FIGURE__ALT);
            case Panel panel -> quoted(PassageKind.ALTERNATIVE, panel, Literals.PANEL__ALT);
            case TimelineEntry entry -> quoted(PassageKind.TIMELINE, entry, Literals.TIMELINE_ENTRY__DESCRIPTION);
            case Statement statement -> quoted(PassageKind.STATEMENT, statement, Literals.STATEMENT__REASON);
            case Prose prose -> all.addAll(ProsePassages.of(kind(prose), prose.eContainer(), report.text(prose)));
            default -> { }
        }
    }

    private static PassageKind kind(Prose prose) {
        return switch (prose.eContainer()) {
            case Abstract whole -> PassageKind.ABSTRACT;
            case AbstractSection section -> PassageKind.ABSTRACT;
            case Section section -> PassageKind.SECTION;
            case Figure figure -> PassageKind.CAPTION;
            case Supplement file -> PassageKind.CAPTION;
            case Table table when prose == table.getNote() -> PassageKind.NOTE;
            case Table table -> PassageKind.CELL;
            case TimelineEntry entry -> PassageKind.TIMELINE;
            case Statement statement -> PassageKind.STATEMENT;
            case null, default -> PassageKind.OTHER;
        };
    }

    private void quoted(PassageKind kind, EObject owner, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        if (owner.eGet((EAttribute) feature) instanceof String value && !value.isBlank() && !nodes.isEmpty()) {
            INode node = nodes.getLast();
            TextWithPlaces text = new TextWithPlaces();
            text.add(value, node.getText().substring(1), index -> node.getOffset() + 1 + index);
            all.add(new Passage(kind, owner, text.text(), text.offsets()));
        }
    }
}
