/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.ui.IMemento;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.ui.fixes.Gap;

/** Selects the shown findings. The settings are kept over sessions. */
final class Filter {

    private static final String ALL_REPORTS = "allReports";
    private static final String HIDDEN = "hidden";
    private static final String NO_GAPS = "noGaps";

    private final Set<Severity> hidden = EnumSet.noneOf(Severity.class);
    private boolean allReports;
    private boolean noGaps;

    /** @param memento the saved settings; null at the first start */
    Filter(IMemento memento) {
        if (memento != null) {
            allReports = Boolean.TRUE.equals(memento.getBoolean(ALL_REPORTS));
            noGaps = Boolean.TRUE.equals(memento.getBoolean(NO_GAPS));
            for (Severity severity : Severity.values()) {
                if (Boolean.TRUE.equals(memento.getBoolean(HIDDEN + severity))) {
                    hidden.add(severity);
                }
            }
        }
    }

    void save(IMemento memento) {
        memento.putBoolean(ALL_REPORTS, allReports);
        memento.putBoolean(NO_GAPS, noGaps);
        hidden.forEach(severity -> memento.putBoolean(HIDDEN + severity, true));
    }

    boolean isAllReports() {
        return allReports;
    }

    void setAllReports(boolean all) {
        allReports = all;
    }

    boolean showsGaps() {
        return !noGaps;
    }

    void showGaps(boolean shown) {
        noGaps = !shown;
    }

    boolean shows(Severity severity) {
        return !hidden.contains(severity);
    }

    void show(Severity severity, boolean shown) {
        if (shown) {
            hidden.remove(severity);
        } else {
            hidden.add(severity);
        }
    }

    /** Returns those lines that pass the filter. */
    List<FindingLine> of(List<FindingLine> lines) {
        return lines.stream().filter(line -> Gap.is(line.finding()) ? showsGaps() : shows(line.finding().severity()))
                .toList();
    }
}
