/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.statistics;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.spinescribe.language.ide.statistics.Statistics;
import org.spinescribe.language.ide.statistics.StatisticsLine;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.help.ContextHelp;

/**
 * Shows the counts of the report and the limits of its journal, updated after each pause. A selected line leads to its
 * place in the report.
 */
public final class StatisticsView extends ViewPart {

    private ActiveReport report;
    private Label summary;
    private TableViewer table;
    private List<StatisticsLine> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "statistics");
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        createTable(parent);
        createCopying();
        report = new ActiveReport(getSite().getPage(), this::refresh);
        report.follow();
        refresh();
    }

    private void createTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        for (StatisticsColumn column : StatisticsColumn.values()) {
            TableViewerColumn shownColumn = new TableViewerColumn(table, SWT.NONE);
            shownColumn.getColumn().setText(column.title());
            shownColumn.setLabelProvider(column == StatisticsColumn.USE ? new UseBar() : new LineLabels(column));
            layout.setColumnData(shownColumn.getColumn(), new ColumnWeightData(column.weight(), 40, true));
        }
        ColumnViewerToolTipSupport.enableFor(table);
        Accessible.name(table.getTable(), StatisticsTexts.table);
        table.addSelectionChangedListener(event -> reveal(event.getStructuredSelection(), false));
        table.addOpenListener(event -> reveal((IStructuredSelection) event.getSelection(), true));
        getSite().setSelectionProvider(table);
    }

    private void createCopying() {
        Action copy = new Action(StatisticsTexts.copy, PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_COPY)) {
            @Override
            public void run() {
                copyAll();
            }
        };
        copy.setToolTipText(StatisticsTexts.copyHint);
        getViewSite().getActionBars().getToolBarManager().add(copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        menu.add(copy);
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    }

    private void copyAll() {
        Clipboard clipboard = new Clipboard(table.getTable().getDisplay());
        clipboard.setContents(new Object[] { StatisticsColumn.table(shown) },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
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
            report.read(Statistics::of, this::show);
        }
    }

    private void show(Statistics statistics) {
        shown = statistics == null ? List.of() : statistics.lines();
        summary.setText(statistics == null ? StatisticsTexts.nothing : summary(statistics));
        int top = table.getTable().getTopIndex();
        int line = table.getTable().getSelectionIndex();
        table.getTable().setRedraw(false);
        table.setInput(shown);
        table.getTable().setTopIndex(top);
        table.getTable().setSelection(line);
        table.getTable().setRedraw(true);
        summary.requestLayout();
    }

    private static String summary(Statistics statistics) {
        if (statistics.journal().isEmpty()) {
            return StatisticsTexts.noJournal;
        }
        return statistics.beyond() == 0 ? NLS.bind(StatisticsTexts.within, statistics.journal())
                : NLS.bind(StatisticsTexts.beyond, statistics.journal(), statistics.beyond());
    }

    private void reveal(IStructuredSelection selection, boolean goThere) {
        if (selection.getFirstElement() instanceof StatisticsLine line && table.getControl().isFocusControl()) {
            line.place().ifPresent(place -> report.editor().ifPresent(editor -> {
                editor.selectAndReveal(place.offset(), place.length());
                if (goThere) {
                    getSite().getPage().activate(editor);
                }
            }));
        }
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }
}
