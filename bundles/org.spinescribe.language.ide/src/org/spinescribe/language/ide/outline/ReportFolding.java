/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.folding.DefaultFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeAcceptor;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;

/** Makes blocks, sections and comments foldable, but not each element within them. */
public final class ReportFolding extends DefaultFoldingRangeProvider {

    @Override
    protected void acceptObjectFolding(EObject object, IFoldingRangeAcceptor acceptor) {
        if (object instanceof Part || object instanceof Section || object instanceof AbstractSection) {
            Range range = Places.of(object);
            if (spansLines(object)) {
                acceptor.accept(range.offset(), range.length(), FoldingRangeKind.REGION);
            }
        }
    }

    private static boolean spansLines(EObject object) {
        ICompositeNode node = NodeModelUtils.getNode(object);
        return node != null && node.getEndLine() > node.getStartLine();
    }
}
