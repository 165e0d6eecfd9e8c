/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.spinescribe.ui.QuotedLines;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.active.FollowedCaret;
import org.spinescribe.ui.active.SightOfPart;
import org.spinescribe.ui.help.ContextHelp;

/**
 * Shows the pages of the exported PDF. They follow edits and the caret, and a click on them leads to the text. No pages
 * are typeset while the view is hidden.
 */
public final class PagesView extends ViewPart {

    private final PagesChoice choice = new PagesChoice();
    private ActiveReport report;
    private FollowedCaret caret;
    private SightOfPart sight;
    private Typesetting typesetting;
    private Label message;
    private PagesCanvas canvas;
    private SetPages shown;
    private Compared compared;
    private IDocument comparedReport;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        choice.remember(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        choice.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "pages");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(message);
        canvas = new PagesCanvas(parent, this::lead, this::tell);
        canvas.zoom(choice.zoom());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        typesetting = new Typesetting(parent.getDisplay(), this::show, this::say);
        caret = new FollowedCaret(parent.getDisplay(), canvas::follow);
        report = new ActiveReport(getSite().getPage(), this::refresh);
        sight = new SightOfPart(this, this::refresh);
        new PagesActions(choice, canvas::zoom, this::refresh, () -> Optional.ofNullable(shown), report,
                this::compareNoLonger)
                .fill(getViewSite());
        report.follow();
        refresh();
    }

    @Override
    public void dispose() {
        if (report != null) {
            report.leave();
            caret.leave();
            sight.leave();
            typesetting.end();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    /** Marks changes, such as those since an earlier version, until {@link #compareNoLonger}. */
    public void compare(Compared version) {
        compared = version;
        comparedReport = report.document();
        refresh();
    }

    /** Marks changes again if they are the marked ones, after the compared text has changed. */
    public void compareAgain(Compared changes) {
        if (compared == changes) {
            refresh();
        }
    }

    private void compareNoLonger() {
        compared = null;
        comparedReport = null;
        refresh();
    }

    /** Returns the marked changes of the report in front. */
    private Optional<Compared> compared() {
        return Optional.ofNullable(compared).filter(version -> report.document() == comparedReport);
    }

    private void refresh() {
        if (canvas.isDisposed()) {
            return;
        }
        caret.watch(report.editor());
        if (sight.isSeen()) {
            report.read(Composition::of, this::typeset);
        } else {
            sight.later();
        }
    }

    /** Typesets a composed report. The pages stay if the report could not be composed. */
    private void typeset(Composition composed) {
        if (report.document() == null) {
            say(PagesTexts.nothing);
        } else if (composed != null && composed.problem() != null) {
            say(new Typesetting.Problem(composed.problem(), null));
        } else if (composed != null) {
            if (shown == null) {
                say(PagesTexts.working);
            }
            typesetting.begin(new Typesetting.Wish((choice.reading() ? composed.forReading() : composed).manuscript(),
                    compared()));
        }
    }

    private void show(SetPages pages) {
        if (report.document() == null || canvas.isDisposed()) {
            return;
        }
        say(compared().map(Compared::line).orElse(""));
        shown = pages;
        canvas.show(pages);
        caret.follow();
        tell();
    }

    private void say(Typesetting.Problem problem) {
        String why = line(problem.words()).map(line -> NLS.bind(PagesTexts.line, line, problem.message()))
                .orElse(problem.message());
        say(NLS.bind(shown == null ? PagesTexts.none : PagesTexts.notComposed, why));
    }

    /** Returns the beginning of the first line with some words; empty when the words come from another file. */
    private Optional<String> line(String words) {
        String text = words == null || report.document() == null ? "" : report.document().get();
        int place = text.isEmpty() ? -1 : text.indexOf(words);
        return place < 0 ? Optional.empty()
                : Optional.of(QuotedLines.of(text.substring(text.lastIndexOf('\n', place) + 1)).beginning(1));
    }

    private void say(String words) {
        if (!message.isDisposed()) {
            message.setText(words);
            ((GridData) message.getLayoutData()).exclude = words.isEmpty();
            message.setVisible(!words.isEmpty());
            message.getParent().layout();
        }
    }

    private void tell() {
        String words = canvas.words();
        if (!words.equals(getContentDescription())) {
            setContentDescription(words);
        }
    }

    private void lead(Spot spot) {
        if (shown != null) {
            shown.places().at(spot).ifPresent(block -> report.editor().ifPresent(editor -> caret.leading(() -> {
                editor.selectAndReveal(block.offset(), 0);
                getSite().getPage().activate(editor);
            })));
        }
    }
}
