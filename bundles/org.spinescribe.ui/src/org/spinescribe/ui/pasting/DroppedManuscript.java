/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;

/** A dropped Word manuscript: opens the import wizard with this file. */
record DroppedManuscript(Path file) {

    private static final String WIZARD = "org.spinescribe.ui.importManuscript";

    static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(docx|docm|doc|odt|rtf)");
    }

    void ask(IWorkbenchWindow window) {
        try {
            IWorkbenchWizard wizard = window.getWorkbench().getImportWizardRegistry().findWizard(WIZARD).createWizard();
            wizard.init(window.getWorkbench(), new StructuredSelection(file));
            new WizardDialog(window.getShell(), wizard).open();
        } catch (CoreException e) {
            ILog.of(DroppedManuscript.class).log(e.getStatus());
        }
    }
}
