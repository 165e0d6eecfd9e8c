/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * The menu actions that show and hide kinds of findings.
 *
 * @param changed is run after a change of the filter
 */
record FilterActions(Filter filter, Runnable changed) {

    void addTo(IMenuManager menu) {
        menu.add(reports(FindingsTexts.thisReport, false));
        menu.add(reports(FindingsTexts.allReports, true));
        menu.add(new Separator());
        menu.add(option(FindingsTexts.showGaps, filter.showsGaps(), filter::showGaps));
        menu.add(severity(FindingsTexts.showErrors, Severity.ERROR));
        menu.add(severity(FindingsTexts.showWarnings, Severity.WARNING));
        menu.add(severity(FindingsTexts.showNotes, Severity.INFO));
    }

    private IAction reports(String words, boolean all) {
        IAction action = new Action(words, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                filter.setAllReports(isChecked() == all);
                changed.run();
            }
        };
        action.setChecked(filter.isAllReports() == all);
        return action;
    }

    private IAction severity(String words, Severity severity) {
        return option(words, filter.shows(severity), shown -> filter.show(severity, shown));
    }

    private IAction option(String words, boolean shown, Consumer<Boolean> show) {
        IAction action = new Action(words, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                show.accept(isChecked());
                changed.run();
            }
        };
        action.setChecked(shown);
        return action;
    }
}
