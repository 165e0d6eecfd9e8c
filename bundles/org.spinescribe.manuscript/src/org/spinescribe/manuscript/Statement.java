/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;

import org.spinescribe.sources.statements.StatementKind;

/**
 * A statement for the journal, such as that of consent.
 *
 * @param kind the subject of the statement
 * @param title the heading printed above it
 * @param content in the author's words, or in the usual ones
 * @param onTitlePage whether the journal wants it on the title page; otherwise it stands behind the text
 */
public record Statement(StatementKind kind, List<Inline> title, List<Block> content, boolean onTitlePage) {
    public Statement {
        title = List.copyOf(title);
        content = List.copyOf(content);
    }
}
