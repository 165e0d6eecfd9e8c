/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.check;

import java.util.List;

import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/**
 * A finding in a report.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param offset from 0, in UTF-16 units
 * @param length of the words at fault, in UTF-16 units
 * @param severity error, warning or information
 * @param message the problem and the remedy
 * @param rule identifier of the rule
 * @param replacements possible texts for the words at fault, the best first
 */
public record Finding(int line, int column, int offset, int length, Severity severity, String message, String rule,
        List<String> replacements) implements Comparable<Finding> {

    /** A syntax error. */
    public static final String SYNTAX = "structure/syntax";

    /** An unresolved name. */
    public static final String UNKNOWN_NAME = "structure/unknown-name";

    /** Converts an issue of Xtext, with the identifier of its rule. */
    public static Finding of(Issue issue) {
        String rule = switch (issue.getCode()) {
            case null -> SYNTAX;
            case Diagnostic.SYNTAX_DIAGNOSTIC, Diagnostic.SYNTAX_DIAGNOSTIC_WITH_RANGE -> SYNTAX;
            case Diagnostic.LINKING_DIAGNOSTIC -> UNKNOWN_NAME;
            default -> issue.getCode();
        };
        boolean ours = rule.equals(issue.getCode());
        return new Finding(issue.getLineNumber(), issue.getColumn(), issue.getOffset(), issue.getLength(),
                issue.getSeverity(), issue.getMessage(), rule,
                ours && issue.getData() != null ? List.of(issue.getData()) : List.of());
    }

    /** The same finding at the present place of its words. */
    public Finding at(int otherOffset, int otherLength) {
        return new Finding(line, column, otherOffset, otherLength, severity, message, rule, replacements);
    }

    /** In the order of the file. */
    @Override
    public int compareTo(Finding other) {
        return offset != other.offset ? Integer.compare(offset, other.offset) : rule.compareTo(other.rule);
    }
}
