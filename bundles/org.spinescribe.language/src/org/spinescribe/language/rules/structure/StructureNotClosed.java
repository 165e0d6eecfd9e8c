/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Quotes and braces that are opened are closed. */
public final class StructureNotClosed implements Rule {

    @Override
    public String id() {
        return "structure/not-closed";
    }

    @Override
    public void check(Report report, Findings findings) {
        ICompositeNode root = NodeModelUtils.getNode(report.model());
        for (ILeafNode leaf : root.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getGrammarElement() instanceof RuleCall) {
                check(leaf, findings);
            }
        }
    }

    private void check(ILeafNode leaf, Findings findings) {
        String text = leaf.getText();
        if (text.startsWith("{") && (text.length() < 2 || !text.endsWith("}"))) {
            findings.addCase("brace", new Range(leaf.getOffset(), 1));
        } else if (text.startsWith("\"") && (text.length() < 2 || !text.endsWith("\""))
                || text.startsWith("“") && !text.endsWith("”")) {
            findings.addCase("quote", new Range(leaf.getOffset(), text.length()));
        }
    }
}
