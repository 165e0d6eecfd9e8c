/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.spinescribe.language.report.Report;

/** The lines with syntax errors: the parser reports those, and other problems there only follow from them. */
public final class Unread {

    private final ICompositeNode root;
    private final Set<Integer> lines;

    private Unread(ICompositeNode root, Set<Integer> lines) {
        this.root = root;
        this.lines = lines;
    }

    /** The lines with syntax errors of a report. */
    public static Unread of(Report report) {
        return new Unread(NodeModelUtils.getNode(report.model()), report.model().eResource().getErrors().stream()
                .filter(XtextSyntaxDiagnostic.class::isInstance).map(error -> error.getLine())
                .collect(Collectors.toSet()));
    }

    /** Whether the line of a place in the file has a syntax error. */
    public boolean contains(int offset) {
        return !lines.isEmpty() && lines.contains(NodeModelUtils.getLineAndColumn(root, offset).getLine());
    }
}
