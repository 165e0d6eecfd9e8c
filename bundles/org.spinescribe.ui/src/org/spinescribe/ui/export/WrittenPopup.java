/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.notifications.AbstractNotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

/** Shows links to written files in the corner of the window, and disappears after 12 seconds. */
public final class WrittenPopup extends AbstractNotificationPopup {

    private static final int MOST_LINKS = 6;
    private static final long MILLISECONDS = 12_000;

    private final IWorkbenchPage page;
    private final String title;
    private final List<Path> written;

    WrittenPopup(IWorkbenchPage page, List<Path> written) {
        this(page, ExportTexts.written, written);
    }

    /** @param title the action that has finished */
    public WrittenPopup(IWorkbenchPage page, String title, List<Path> written) {
        super(page.getWorkbenchWindow().getShell().getDisplay());
        this.page = page;
        this.title = title;
        this.written = List.copyOf(written);
        setParentShell(page.getWorkbenchWindow().getShell());
        setFadingEnabled(false);
        setDelayClose(MILLISECONDS);
    }

    @Override
    protected String getPopupShellTitle() {
        return title;
    }

    @Override
    protected void createContentArea(Composite parent) {
        parent.setLayout(new GridLayout());
        for (Path file : written.subList(0, Math.min(MOST_LINKS, written.size()))) {
            Link link = new Link(parent, SWT.NONE);
            link.setText("<a>" + NLS.bind(ExportTexts.open, file.getFileName()) + "</a>");
            link.setToolTipText(file.toString());
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(file)));
        }
        if (written.size() > MOST_LINKS) {
            new Label(parent, SWT.NONE).setText(NLS.bind(ExportTexts.more, written.size() - MOST_LINKS));
        }
    }

    private void open(Path file) {
        if (!Program.launch(file.toString())) {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), ExportTexts.written,
                    NLS.bind(ExportTexts.notOpened, file.getFileName()));
        }
    }
}
