/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;

/**
 * A place that meets an item.
 *
 * @param kind of the place
 * @param name of the section, the abstract's heading, the statement or the fact; empty where there is only one
 * @param range in the file
 * @param sentence with the words that hint at the item, shortened where it is long; empty where something else meets
 *        the item
 */
public record ItemPlace(Kind kind, String name, Range range, String sentence) {

    ItemPlace(Kind kind, String name, Range range) {
        this(kind, name, range, "");
    }

    /** The kinds of places. */
    public enum Kind {
        TITLE, KEYWORDS, HIGHLIGHTS, ABSTRACT, SECTION, LEGEND, STATEMENT, FACT
    }

    /** The line of its beginning, from 1. */
    public int line(Report report) {
        EObject model = report.model();
        ICompositeNode node = NodeModelUtils.getNode(model);
        return node == null ? 1 : NodeModelUtils.getLineAndColumn(node, range.offset()).getLine();
    }
}
