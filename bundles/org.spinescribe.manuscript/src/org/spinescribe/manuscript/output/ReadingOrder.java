/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.titlepage.Wording;

/** What stands between the abstract and the reference list, for formats that have no place of their own for statements. */
public final class ReadingOrder {

    private ReadingOrder() {
    }

    /** The body, then the statements, each under a heading of its own below "Declarations". */
    public static List<Block> of(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>(manuscript.body());
        List<Statement> behind = manuscript.statements().stream().filter(each -> !each.onTitlePage()).toList();
        if (!behind.isEmpty()) {
            blocks.add(new Block.Heading(1, List.of(new Inline.Text(Wording.of("declarations")))));
        }
        for (Statement statement : behind) {
            blocks.add(new Block.Heading(2, statement.title()));
            blocks.addAll(statement.content());
        }
        return blocks;
    }

    /** The statements that the journal wants on the title page. */
    public static List<Statement> onTitlePage(Manuscript manuscript) {
        return manuscript.statements().stream().filter(Statement::onTitlePage).toList();
    }
}
