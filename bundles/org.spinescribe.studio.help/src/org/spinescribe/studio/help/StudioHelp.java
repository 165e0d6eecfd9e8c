/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Opens the help for the Help menu and F1 in SpineScribe Studio: in its view, or in a window of its own while a modal
 * dialog is open, since the view could not be used then.
 */
public final class StudioHelp extends AbstractHelpUI {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 640;

    @Override
    public void displayHelp() {
        with(HelpBook::showContents);
    }

    @Override
    public void displaySearch() {
        with(book -> {
            book.showContents();
            book.setFocus();
        });
    }

    /** Explains the focused control, or its nearest parent that has help. */
    @Override
    public void displayDynamicHelp() {
        Control explained = Display.getCurrent().getFocusControl();
        while (explained != null && !explained.isListening(SWT.Help)) {
            explained = explained.getParent();
        }
        if (explained == null) {
            displayHelp();
        } else {
            explained.notifyListeners(SWT.Help, new Event());
        }
    }

    @Override
    public void search(String expression) {
        with(book -> book.search(expression));
    }

    @Override
    public void displayHelpResource(String href) {
        with(book -> book.showPage(href));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        with(book -> {
            if (context == null || context.getText() == null) {
                book.showContents();
            } else {
                book.showContext(context);
            }
        });
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void with(Consumer<HelpBook> reader) {
        Shell active = Display.getCurrent().getActiveShell();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active != null && (active.getStyle() & MODAL) != 0) {
            reader.accept(beside(active));
        } else if (window != null && window.getActivePage() != null) {
            try {
                reader.accept(((HelpView) window.getActivePage().showView(HelpView.ID)).book());
            } catch (PartInitException e) {
                ILog.of(StudioHelp.class).log(e.getStatus());
            }
        }
    }

    private static HelpBook beside(Shell dialog) {
        Shell shell = new Shell(dialog, SWT.SHELL_TRIM | SWT.MODELESS);
        shell.setText(StudioTexts.title);
        shell.setLayout(new FillLayout());
        HelpBook book = new HelpBook(shell);
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        return book;
    }
}
