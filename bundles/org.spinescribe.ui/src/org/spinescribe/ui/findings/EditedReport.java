/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.ui.active.WriteProtection;
import org.spinescribe.ui.fixes.ActionEdits;
import org.spinescribe.ui.lookup.ReferenceLookup;

/**
 * The findings in an editor's annotations, for a report inside or outside a project.
 *
 * @param text the text of the report when the findings were read
 * @param findings the findings with offsets in that text, in its order
 */
record EditedReport(ITextEditor editor, IDocument document, String text, List<Finding> findings) {

    private static final String NO_ADDRESS = "";

    /** Reads the present findings. Call on the UI thread; the lines may then be made on any thread. */
    static EditedReport of(ITextEditor editor, IDocument document) {
        return new EditedReport(editor, document, document.get(), findings(editor));
    }

    /** Returns the lines of the view, in the order of the text. */
    List<FindingLine> lines(OutlineParts parts) {
        TextLines lines = new TextLines(text);
        QuickFixes fixes = new QuickFixes(NO_ADDRESS, lines, findings);
        return findings.stream().filter(finding -> finding.offset() + finding.length() <= text.length())
                .map(finding -> new FindingLine(finding, parts.at(finding.offset(), lines),
                        QuotedWords.of(finding, text),
                        fixes.of(finding).stream().map(this::fix).toList(),
                        () -> editor.selectAndReveal(finding.offset(), finding.length())))
                .toList();
    }

    /** Returns the findings with the present positions of their annotations. */
    private static List<Finding> findings(ITextEditor editor) {
        List<Finding> findings = new ArrayList<>();
        IAnnotationModel margin = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        for (Iterator<Annotation> all = margin.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            MarginFinding.of(annotation, margin.getPosition(annotation)).ifPresent(findings::add);
        }
        return findings.stream().sorted(FindingOrder.OF_THE_TEXT).toList();
    }

    private Fix fix(CodeAction action) {
        return new Fix(action.getTitle(), () -> {
            if (document.get().equals(text) && WriteProtection.allows(editor)) {
                IRewriteTarget step = editor.getAdapter(IRewriteTarget.class);
                step.beginCompoundChange();
                ActionEdits.make(document, List.of(action), NO_ADDRESS);
                step.endCompoundChange();
                ReferenceLookup.begin(document, ReferenceLookup.wanted(List.of(action)));
            }
        });
    }
}
