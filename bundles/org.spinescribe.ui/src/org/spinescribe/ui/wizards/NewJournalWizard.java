/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

/** Creates a new journal. */
public final class NewJournalWizard extends FileWizard {

    private NewJournalPage page;

    public NewJournalWizard() {
        setWindowTitle(WizardTexts.newJournal);
    }

    @Override
    public void addPages() {
        page = new NewJournalPage(selection());
        addPage(page);
    }

    @Override
    Making making() {
        return page.wish()::create;
    }
}
