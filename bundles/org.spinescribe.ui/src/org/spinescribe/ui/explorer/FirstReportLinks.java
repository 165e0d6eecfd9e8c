/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Links to a first report: a new report, the import of a manuscript, an example. */
final class FirstReportLinks {

    private static final int HINT = 120;

    private final IServiceLocator services;
    private final Composite page;

    FirstReportLinks(Composite parent, IServiceLocator services) {
        this.services = services;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(page);
        Label nothing = new Label(page, SWT.WRAP);
        nothing.setText(ExplorerTexts.noReports);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(nothing);
        link(ExplorerTexts.newReport, "org.eclipse.ui.newWizard(newWizardId=org.spinescribe.ui.newReport)");
        link(ExplorerTexts.importManuscript,
                "org.eclipse.ui.file.import(importWizardId=org.spinescribe.ui.importManuscript)");
        link(ExplorerTexts.examples, "org.eclipse.ui.newWizard(newWizardId=org.spinescribe.ui.example)");
    }

    private void link(String words, String command) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(command)));
    }

    private void run(String command) {
        try {
            services.getService(IHandlerService.class)
                    .executeCommand(services.getService(ICommandService.class).deserialize(command), null);
        } catch (CommandException e) {
            ILog.of(FirstReportLinks.class).error(command, e);
        }
    }

    /** Returns the control with all links. */
    Control control() {
        return page;
    }
}
