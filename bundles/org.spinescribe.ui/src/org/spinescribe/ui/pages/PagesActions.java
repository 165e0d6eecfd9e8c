/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.active.ActiveReport;

/** The actions of the view: the zoom, pages for reviewers or for reading, print, save. */
final class PagesActions {

    private final PagesChoice choice;
    private final Consumer<Zoom> zoomed;
    private final Runnable chosen;
    private final Supplier<Optional<SetPages>> pages;
    private final ActiveReport report;
    private final Runnable uncompared;

    /**
     * @param zoomed takes a new zoom
     * @param chosen is run after the choice of other pages
     * @param pages supplies the shown pages
     * @param uncompared is run when the pages shall no longer be compared with an earlier version
     */
    PagesActions(PagesChoice choice, Consumer<Zoom> zoomed, Runnable chosen, Supplier<Optional<SetPages>> pages,
            ActiveReport report, Runnable uncompared) {
        this.choice = choice;
        this.zoomed = zoomed;
        this.chosen = chosen;
        this.pages = pages;
        this.report = report;
        this.uncompared = uncompared;
    }

    void fill(IViewSite site) {
        IActionBars bars = site.getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        IMenuManager menu = bars.getMenuManager();
        for (Zoom zoom : Zoom.values()) {
            IAction action = choosing(zoom.words(), zoom == choice.zoom(), () -> {
                choice.zoom(zoom);
                zoomed.accept(zoom);
            });
            tools.add(action);
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(choosing(PagesTexts.reviewers, !choice.reading(), () -> read(false)));
        menu.add(choosing(PagesTexts.reading, choice.reading(), () -> read(true)));
        Action plain = new Action(PagesTexts.uncompared) {
            @Override
            public void run() {
                uncompared.run();
            }
        };
        menu.add(plain);
        menu.add(new Separator());
        IAction print = action(PagesTexts.print, ISharedImages.IMG_ETOOL_PRINT_EDIT, () -> print(site.getShell()));
        IAction save = action(PagesTexts.save, ISharedImages.IMG_ETOOL_SAVEAS_EDIT, () -> save(site.getShell()));
        tools.add(new Separator());
        tools.add(print);
        tools.add(save);
        menu.add(print);
        menu.add(save);
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
    }

    private void read(boolean reading) {
        choice.reading(reading);
        chosen.run();
    }

    private static IAction choosing(String words, boolean checked, Runnable made) {
        Action action = new Action(words, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    made.run();
                }
            }
        };
        action.setChecked(checked);
        return action;
    }

    private static IAction action(String words, String image, Runnable done) {
        Action action = new Action(words, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
            @Override
            public void run() {
                done.run();
            }
        };
        action.setToolTipText(words);
        return action;
    }

    private void print(Shell shell) {
        pages.get().ifPresent(set -> {
            PrinterData printer = new PrintDialog(shell).open();
            if (printer != null) {
                new PagePrinting(new Printer(printer), printer, set.content(), name()).schedule();
            }
        });
    }

    private void save(Shell shell) {
        pages.get().ifPresent(set -> {
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(PagesTexts.saveTitle);
            dialog.setFilterExtensions("*.pdf");
            dialog.setFilterNames(PagesTexts.files);
            dialog.setFileName(name() + ".pdf");
            dialog.setOverwrite(true);
            String file = dialog.open();
            if (file != null) {
                write(shell, Path.of(file), set.content());
            }
        });
    }

    private static void write(Shell shell, Path file, byte[] content) {
        try {
            OutputFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            MessageDialog.openError(shell, PagesTexts.saveTitle, NLS.bind(PagesTexts.notSaved, file, e.getMessage()));
        }
    }

    /** Returns the name of the report, without its extension. */
    private String name() {
        String name = report.editor().map(editor -> editor.getEditorInput().getName()).orElse("");
        return name.replaceFirst("\\.[^.]*$", "");
    }
}
