/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.fixes.QuickFixes;

/** Converts a finding to marker attributes and back. */
public final class FindingAttributes {

    /** The attribute for the rule's identifier. */
    public static final String RULE = "rule";

    /** The attribute that tells annotations whether there are replacements. */
    static final String FIXABLE = "fixable";

    private static final String REPLACEMENTS = "replacements";

    private FindingAttributes() {
    }

    /** Returns the attributes of a finding's marker. */
    public static Map<String, Object> of(Finding finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(Gap.severity(finding)));
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.LINE_NUMBER, finding.line());
        attributes.put(IMarker.CHAR_START, finding.offset());
        attributes.put(IMarker.CHAR_END, finding.offset() + finding.length());
        attributes.put(RULE, finding.rule());
        attributes.put(REPLACEMENTS, String.join("\n", finding.replacements()));
        attributes.put(FIXABLE, String.valueOf(QuickFixes.propose(finding)));
        return attributes;
    }

    private static Severity severity(IMarker marker) {
        return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }

    /** Returns the finding of a marker, at its range when the file was saved. */
    public static Finding finding(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        return finding(marker, start, marker.getAttribute(IMarker.CHAR_END, start) - start);
    }

    /** Returns the finding of a marker, at its present range. */
    public static Finding finding(IMarker marker, int offset, int length) {
        List<String> replacements = Arrays.stream(marker.getAttribute(REPLACEMENTS, "").split("\n"))
                .filter(replacement -> !replacement.isEmpty()).toList();
        return new Finding(marker.getAttribute(IMarker.LINE_NUMBER, 1), 1, offset, length, severity(marker),
                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(RULE, ""), replacements);
    }
}
