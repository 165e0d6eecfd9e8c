/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.help.ContextHelp;
import org.spinescribe.ui.pauses.Pause;

/** Shows the findings in the edited report, or in all reports. */
public final class FindingsView extends ViewPart {

    /** The view's identifier in {@code plugin.xml}. */
    public static final String ID = "org.spinescribe.ui.findings";

    private static final int PAUSE = 400;

    private final Runnable refresh = this::refresh;
    private final Pause pause = new Pause(PAUSE, refresh);
    private final TextWatch watch = new TextWatch(this::typed, this::refreshSoon);
    private Filter filter;
    private FilterActions actions;
    private ActiveReport report;
    private MarkerChanges inProjects;
    private Label summary;
    private FindingList list;
    private int asked;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        filter = new Filter(memento);
        actions = new FilterActions(filter, refresh);
    }

    @Override
    public void saveState(IMemento memento) {
        filter.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "findings");
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(summary);
        list = new FindingList(parent);
        actions.addTo(getViewSite().getActionBars().getMenuManager());
        IActionBars bars = getViewSite().getActionBars();
        add(bars, ActionFactory.PREVIOUS, FindingsTexts.previous, ISharedImages.IMG_TOOL_BACK, -1);
        add(bars, ActionFactory.NEXT, FindingsTexts.next, ISharedImages.IMG_TOOL_FORWARD, 1);
        inProjects = new MarkerChanges(parent.getDisplay(), this::refreshSoon);
        inProjects.follow();
        report = new ActiveReport(getSite().getPage(), this::refreshSoon);
        report.follow();
        refresh();
    }

    private void add(IActionBars bars, ActionFactory key, String words, String image, int step) {
        IAction action = new Action(words, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
            @Override
            public void run() {
                list.go(step);
            }
        };
        action.setActionDefinitionId(key.getCommandId());
        bars.getToolBarManager().add(action);
        bars.setGlobalActionHandler(key.getId(), action);
    }

    @Override
    public void dispose() {
        if (report != null) {
            report.leave();
            inProjects.leave();
            watch.follow(null, null);
            list.dispose();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    /** Switches to the findings of the edited report. */
    void showThisReport() {
        if (filter.isAllReports()) {
            filter.setAllReports(false);
            getViewSite().getActionBars().getMenuManager().removeAll();
            actions.addTo(getViewSite().getActionBars().getMenuManager());
        }
        refresh();
    }

    /** Many findings come and go at once; the pause merges them into one refresh. */
    private void refreshSoon() {
        pause.begin();
    }

    private void refresh() {
        if (report == null || summary.isDisposed()) {
            return;
        }
        int left = watch.left();
        if (left > 0) {
            summary.getDisplay().timerExec(left, refresh);
            return;
        }
        int request = ++asked;
        ITextEditor editor = report.editor().orElse(null);
        watch.follow(editor, report.document());
        if (filter.isAllReports()) {
            AllReports all = new AllReports(getSite().getPage());
            make(request, () -> all.lines(Item.MOST), FindingsTexts.nothingAnywhere);
        } else if (editor == null) {
            show(List.of(), FindingsTexts.noReport);
        } else {
            IDocument document = report.document();
            OutlineParts.of(document).thenAccept(parts -> whileAsked(request, () -> {
                if (report.document() == document) {
                    EditedReport edited = EditedReport.of(editor, document);
                    make(request, () -> edited.lines(parts), FindingsTexts.nothing);
                }
            }));
        }
    }

    /** Makes the lines in the background, since they read the text of a long report, and then shows them. */
    private void make(int request, Supplier<List<FindingLine>> lines, String nothing) {
        Job.createSystem(FindingsTexts.job, monitor -> {
            List<FindingLine> made = lines.get();
            whileAsked(request, () -> show(made, nothing));
        }).schedule();
    }

    /** Runs a step on the UI thread, unless a newer request has begun. */
    private void whileAsked(int request, Runnable step) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (request == asked && !summary.isDisposed()) {
                    step.run();
                }
            });
        }
    }

    /** Discards pending results: they belong to an earlier text. */
    private void typed() {
        asked++;
        refreshSoon();
    }

    private void show(List<FindingLine> lines, String nothing) {
        List<FindingLine> shown = filter.of(lines);
        String words = new Summary(lines, lines.size() - shown.size(), isTyped()).words();
        if (!words.equals(summary.getText())) {
            summary.setText(words);
            summary.requestLayout();
        }
        list.show(shown, lines.isEmpty() ? nothing : shown.isEmpty() ? FindingsTexts.allHidden : "");
    }

    private boolean isTyped() {
        return !filter.isAllReports() && report.editor().filter(ITextEditor::isDirty).isPresent();
    }
}
