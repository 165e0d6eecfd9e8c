/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/**
 * The edit that makes a report name a bibliography.
 *
 * @param offset the offset of the insertion, from 0 in UTF-16 units
 */
public record ReferencesLine(int offset, String text) {

    /**
     * Adds a file behind those named in the report, or in a new line at its end; empty when the file is already named.
     *
     * @param file the path relative to the report's folder, with slashes
     */
    public static Optional<ReferencesLine> naming(String file, Report report) {
        if (report.all(References.class).stream().anyMatch(each -> each.getFiles().contains(file))) {
            return Optional.empty();
        }
        String quoted = '"' + file + '"';
        return Optional.of(report.first(References.class).map(there -> behind(there, quoted))
                .orElseGet(() -> atEnd(report, quoted)));
    }

    private static ReferencesLine behind(References there, String quoted) {
        List<INode> files = NodeModelUtils.findNodesForFeature(there, Literals.REFERENCES__FILES);
        if (files.isEmpty()) {
            Range word = Places.firstWord(there);
            return new ReferencesLine(word.offset() + word.length(), " " + quoted);
        }
        return new ReferencesLine(files.getLast().getEndOffset(), ", " + quoted);
    }

    private static ReferencesLine atEnd(Report report, String quoted) {
        INode node = NodeModelUtils.getNode(report.model());
        String text = node == null ? "" : node.getRootNode().getText();
        String before = text.isEmpty() || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        return new ReferencesLine(text.length(), before + "references " + quoted + "\n");
    }

    /** Returns the text of a report after this edit. */
    public String in(String report) {
        return report.substring(0, offset) + text + report.substring(offset);
    }
}
