/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.sources.statements.StatementKind;

/**
 * A statement without text.
 *
 * @param place the statement with its empty braces; its first word when they are not closed
 * @param instead possible replacements: the words by which an author declares that there is nothing to state
 */
record EmptyStatement(Range place, List<String> instead) {

    private static final Pattern EMPTY = Pattern.compile("[\\w-]+\\s*(?:\\{\\s*\\})?");
    private static final String NONE = " none";
    private static final String NOT_APPLICABLE = " not-applicable";

    static EmptyStatement of(Statement statement) {
        Range whole = Places.of(statement);
        ICompositeNode node = NodeModelUtils.getNode(statement);
        String text = node.getRootNode().getText().substring(whole.offset(), whole.offset() + whole.length());
        return EMPTY.matcher(text).matches() ? new EmptyStatement(whole, absences(statement.getKind()))
                : new EmptyStatement(Places.firstWord(statement), List.of());
    }

    /** The replacements for a kind. For consent, needlessness is likelier than a patient who was not asked. */
    private static List<String> absences(String kind) {
        return kind.equals(StatementKind.CONSENT.word()) ? List.of(kind + NOT_APPLICABLE, kind + NONE)
                : List.of(kind + NONE, kind + NOT_APPLICABLE);
    }
}
