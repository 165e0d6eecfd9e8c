/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.help.ContextHelp;

/**
 * Shows the proposed changes and the comments of co-authors. The author accepts, rejects or answers them one by one.
 */
public final class CoAuthorsView extends ViewPart {

    /** The identifier of the view. */
    public static final String ID = "org.spinescribe.ui.coauthors.view";

    private final Runnable changed = this::later;
    private ActiveReport report;
    private Optional<ReportProposals> proposals = Optional.empty();
    private CoAuthors work;
    private Label summary;
    private ProposalTree tree;
    private ProposalActions actions;
    private DetailPages details;
    private Action rejected;
    private Optional<ProposedPages> pages = Optional.empty();
    private int asked;

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "coauthors");
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        actions = new ProposalActions(() -> getSite().getShell(), this::decision);
        tree = new ProposalTree(halves);
        details = new DetailPages(halves, actions, this::decision);
        listen(tree.viewer().getControl());
        createBars();
        report = new ActiveReport(getSite().getPage(), this::refresh);
        report.follow();
        refresh();
    }

    private void listen(Control control) {
        tree.viewer().addSelectionChangedListener(event -> choose(control.isFocusControl()));
        tree.viewer().addOpenListener(event -> run(actions.acceptAction()));
        control.addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.DEL -> run(actions.rejectAction());
                case SWT.F2 -> run(actions.editAction());
                default -> { }
            }
        });
        ReturnedFiles.dropOn(control, files -> path().ifPresent(target ->
                new TakeChangesJob(target, files, getSite().getPage()).schedule()));
        MenuManager menu = new MenuManager();
        actions.ofOne().forEach(menu::add);
        menu.add(actions.acceptAllAction());
        control.setMenu(menu.createContextMenu(control));
        getSite().setSelectionProvider(tree.viewer());
    }

    private void createBars() {
        getViewSite().getActionBars().getToolBarManager().add(actions.acceptAllAction());
        stepAction(CoAuthorsTexts.previous, ISharedImages.IMG_TOOL_BACK, -1);
        stepAction(CoAuthorsTexts.next, ISharedImages.IMG_TOOL_FORWARD, 1);
        rejected = new Action(CoAuthorsTexts.showRejected, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                show(work);
            }
        };
        getViewSite().getActionBars().getMenuManager().add(rejected);
        Action onPages = new Action(CoAuthorsTexts.showOnPages) {
            @Override
            public void run() {
                pages = proposals.map(ProposedPages::new);
                pages.ifPresent(each -> each.show(getSite().getPage()));
            }
        };
        getViewSite().getActionBars().getMenuManager().add(onPages);
    }

    private void stepAction(String label, String image, int by) {
        Action action = new Action(label, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
            @Override
            public void run() {
                step(by);
            }
        };
        action.setToolTipText(label);
        getViewSite().getActionBars().getToolBarManager().add(action);
    }

    private static void run(IAction action) {
        if (action.isEnabled()) {
            action.run();
        }
    }

    @Override
    public void dispose() {
        proposals.ifPresent(all -> all.remove(changed));
        if (report != null) {
            report.leave();
        }
        super.dispose();
    }

    private Optional<Path> path() {
        return report.editor().flatMap(editor -> ReportPath.of(editor.getEditorInput()));
    }

    private Optional<Decision> decision() {
        return proposals.flatMap(all -> report.editor().map(editor -> new Decision(all, editor)));
    }

    private void later() {
        Control control = tree.viewer().getControl();
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(this::refresh);
        }
    }

    /** Reads the proposals in the background. A new request discards the answer to an earlier one. */
    private void refresh() {
        if (report == null || tree.viewer().getControl().isDisposed()) {
            return;
        }
        int request = ++asked;
        follow(path().map(ReportProposals::of));
        if (proposals.isEmpty() || report.document() == null) {
            show(null);
            return;
        }
        String text = report.document().get();
        ReportProposals all = proposals.get();
        Display display = tree.viewer().getControl().getDisplay();
        CompletableFuture.supplyAsync(() -> read(all, text)).thenAccept(now -> display.asyncExec(() -> {
            if (request == asked && !tree.viewer().getControl().isDisposed()) {
                show(now);
            }
        }));
    }

    private static CoAuthors read(ReportProposals all, String text) {
        try {
            return all.in(text);
        } catch (IOException e) {
            ILog.of(CoAuthorsView.class).warn(e.getMessage(), e);
            return null;
        }
    }

    private void follow(Optional<ReportProposals> now) {
        if (!now.equals(proposals)) {
            proposals.ifPresent(all -> all.remove(changed));
            proposals = now;
            proposals.ifPresent(all -> all.add(changed));
        }
    }

    private void show(CoAuthors now) {
        if (now == null || !now.equals(work)) {
            work = now;
            summary.setText(words(now));
            summary.requestLayout();
            pages.ifPresent(each -> each.again(getSite().getPage()));
        }
        tree.show(now == null ? List.of() : Node.of(now, rejected.isChecked()));
        choose(false);
    }

    private static String words(CoAuthors now) {
        if (now == null) {
            return CoAuthorsTexts.nothing;
        }
        if (now.items().isEmpty() && now.kept().threads().isEmpty()) {
            return CoAuthorsTexts.none;
        }
        int open = now.open().size();
        long talks = now.kept().threads().stream().filter(thread -> !thread.resolved()).count();
        return NLS.bind(CoAuthorsTexts.summary, open == 1 ? CoAuthorsTexts.proposal
                : NLS.bind(CoAuthorsTexts.proposals, open), talks == 1 ? CoAuthorsTexts.thread
                        : NLS.bind(CoAuthorsTexts.threads, talks));
    }

    /** Selects the next or the previous proposal or comment, and reveals its text in the editor. */
    void step(int by) {
        tree.step(by).ifPresent(this::reveal);
    }

    /** Selects the first line for which a condition holds. */
    void choose(Predicate<Node> wanted) {
        tree.choose(wanted);
    }

    private void choose(boolean reveal) {
        details.show(work, tree.chosen());
        if (reveal) {
            tree.chosen().ifPresent(this::reveal);
        }
    }

    private void reveal(Node node) {
        report.editor().ifPresent(editor -> node.place(work.report())
                .ifPresent(place -> editor.selectAndReveal(place.from(), place.to() - place.from())));
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }
}
