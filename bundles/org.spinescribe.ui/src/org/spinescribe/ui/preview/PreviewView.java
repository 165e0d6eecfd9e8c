/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preview;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.help.ContextHelp;

/** The page as it will look; it follows what is typed and the caret, and a click in it leads to the text. */
public final class PreviewView extends ViewPart implements CaretListener {

    /** After so many milliseconds without a move of the caret the page follows it: its script would slow down typing. */
    private static final int PAUSE = 120;

    private ActiveReport report;
    private Label message;
    private Browser browser;
    private PageBrowser page;
    private StyledText text;
    private final Runnable following = () -> {
        if (!browser.isDisposed()) {
            caret().ifPresent(page::follow);
        }
    };
    private boolean leading;

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "preview");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(message);
        try {
            browser = new Browser(parent, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
            page = new PageBrowser(browser, this::lead);
        } catch (SWTError noBrowser) {
            say(PreviewTexts.noBrowser);
            return;
        }
        report = new ActiveReport(getSite().getPage(), this::refresh);
        report.follow();
        refresh();
    }

    @Override
    public void dispose() {
        watch(null);
        if (report != null) {
            report.leave();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        Control control = browser == null ? message : browser;
        control.setFocus();
    }

    private void refresh() {
        if (report == null || browser.isDisposed()) {
            return;
        }
        watch(report.editor().map(editor -> (StyledText) editor.getAdapter(Control.class)).orElse(null));
        report.read(ComposedPage::of, this::show);
    }

    /** A page that nobody could read stays as it was. */
    private void show(ComposedPage composed) {
        if (composed == null) {
            if (report.document() == null) {
                say(PreviewTexts.nothing);
            }
            return;
        }
        if (composed.html() == null) {
            say(NLS.bind(PreviewTexts.notComposed, composed.problem()));
        } else {
            say("");
            page.show(composed.html());
            caret().ifPresent(page::follow);
        }
    }

    private void say(String words) {
        message.setText(words);
        ((GridData) message.getLayoutData()).exclude = words.isEmpty();
        message.setVisible(!words.isEmpty());
        message.getParent().layout();
    }

    private void watch(StyledText now) {
        if (now == text) {
            return;
        }
        if (text != null && !text.isDisposed()) {
            text.removeCaretListener(this);
        }
        text = now;
        if (text != null) {
            text.addCaretListener(this);
        }
    }

    /** What is clicked in the page must not be brought into sight there once more. */
    @Override
    public void caretMoved(CaretEvent event) {
        if (!leading && !browser.isDisposed()) {
            browser.getDisplay().timerExec(PAUSE, following);
        }
    }

    /** Where the caret is in the report, whatever is folded. */
    private Optional<Integer> caret() {
        return report.editor().map(ITextEditor::getSelectionProvider).map(provider -> provider.getSelection())
                .filter(ITextSelection.class::isInstance)
                .map(selection -> ((ITextSelection) selection).getOffset());
    }

    private void lead(int offset) {
        leading = true;
        report.editor().ifPresent(editor -> {
            editor.selectAndReveal(offset, 0);
            getSite().getPage().activate(editor);
        });
        leading = false;
    }
}
