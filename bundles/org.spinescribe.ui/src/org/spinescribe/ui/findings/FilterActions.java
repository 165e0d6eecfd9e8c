/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What the menu of the view shows and hides.
 *
 * @param changed is run when something else is to be shown
 */
record FilterActions(Filter filter, Runnable changed) {

    void addTo(IMenuManager menu) {
        menu.add(reports(FindingsTexts.thisReport, false));
        menu.add(reports(FindingsTexts.allReports, true));
        menu.add(new Separator());
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
        IAction action = new Action(words, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                filter.show(severity, isChecked());
                changed.run();
            }
        };
        action.setChecked(filter.shows(severity));
        return action;
    }
}
