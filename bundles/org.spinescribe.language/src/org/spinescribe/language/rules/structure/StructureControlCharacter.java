/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.clinical.words.ControlCharacters;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A report has no characters that nobody can see or print. */
public final class StructureControlCharacter implements Rule {

    @Override
    public String id() {
        return "structure/control-character";
    }

    @Override
    public void check(Report report, Findings findings) {
        ICompositeNode node = NodeModelUtils.getNode(report.model());
        String text = node == null ? "" : node.getRootNode().getText();
        for (int i = 0; i < text.length(); i++) {
            if (ControlCharacters.is(text.charAt(i))) {
                findings.addFix("", new Range(i, 1), List.of(" "), ControlCharacters.name(text.charAt(i)));
            }
        }
    }
}
