/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.skeleton;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.report.Report;

/** The affiliations and authors of a report, to be copied into another one. */
public final class AuthorBlocks {

    private AuthorBlocks() {
    }

    /** Returns the blocks as they were typed; empty when the report has no author. */
    public static Optional<String> of(Report report) {
        if (report.first(Author.class).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(report.model().getParts().stream()
                .filter(part -> part instanceof Affiliation || part instanceof Author).map(AuthorBlocks::typed)
                .collect(Collectors.joining("\n")));
    }

    private static String typed(Part part) {
        INode node = NodeModelUtils.getNode(part);
        return node == null ? "" : node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    }
}
