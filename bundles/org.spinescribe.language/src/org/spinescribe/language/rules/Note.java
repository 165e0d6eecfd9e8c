/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A finding without its line.
 *
 * @param rule of the finding
 * @param range the exact words at fault
 * @param replacements possible texts for these words, the best first; empty when only the author can know
 */
public record Note(String rule, Severity severity, Range range, String message, List<String> replacements) {

    /** The same finding with another severity. */
    public Note as(Severity other) {
        return new Note(rule, other, range, message, replacements);
    }
}
