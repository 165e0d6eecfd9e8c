/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.checklist;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.part.ViewPart;
import org.spinescribe.language.ide.progress.ReportProgress;
import org.spinescribe.language.ide.progress.Task;
import org.spinescribe.language.ide.progress.TaskList;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.colours.QuietWords;
import org.spinescribe.ui.help.ContextHelp;

/**
 * Shows the requirements of the report's journal and guideline, updated while the author writes. A click on a line
 * leads to its place in the report.
 */
public final class ChecklistView extends ViewPart {

    private ActiveReport report;
    private Label summary;
    private ProgressBar bar;
    private TreeViewer tree;
    private List<TaskList> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "checklist");
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        bar = new ProgressBar(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new TaskContents());
        tree.setLabelProvider(new TaskLabels());
        QuietWords.follow(tree);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addSelectionChangedListener(event -> reveal(event.getStructuredSelection()));
        getSite().setSelectionProvider(tree);
        report = new ActiveReport(getSite().getPage(), this::refresh);
        report.follow();
        refresh();
    }

    @Override
    public void dispose() {
        if (report != null) {
            report.leave();
        }
        super.dispose();
    }

    private void refresh() {
        if (report != null) {
            report.read(ReportProgress::of, lists -> show(lists == null ? List.of() : lists));
        }
    }

    private void show(List<TaskList> lists) {
        boolean other = !lists.stream().map(TaskList::title).toList().equals(shown.stream().map(TaskList::title)
                .toList());
        shown = lists;
        summary.setText(lists.isEmpty() ? ChecklistTexts.nothing : lists.stream().map(ChecklistView::summary)
                .collect(Collectors.joining("   ")));
        bar.setMaximum((int) Math.max(1, lists.stream().mapToLong(TaskList::counted).sum()));
        bar.setSelection((int) lists.stream().mapToLong(TaskList::done).sum());
        bar.setVisible(!lists.isEmpty());
        Object[] expanded = tree.getExpandedElements();
        tree.getControl().setRedraw(false);
        tree.setInput(TaskNode.of(lists));
        if (other) {
            tree.expandAll();
        } else {
            tree.setExpandedElements(expanded);
        }
        tree.getControl().setRedraw(true);
        summary.requestLayout();
    }

    private static String summary(TaskList list) {
        return NLS.bind(list.toJudge() == 0 ? ChecklistTexts.summary : ChecklistTexts.summaryToJudge,
                new Object[] { list.title(), list.done(), list.counted(), list.toJudge() });
    }

    private void reveal(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof TaskNode node && node.task() != null && tree.getControl()
                .isFocusControl()) {
            Task task = node.task();
            task.place().ifPresent(place -> report.editor()
                    .ifPresent(editor -> editor.selectAndReveal(place.offset(), place.length())));
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }
}
