/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.active.FollowedCaret;
import org.spinescribe.ui.help.ContextHelp;

/** Shows the report as a web page. The page follows edits and the caret, and a click on it leads to the text. */
public final class PreviewView extends ViewPart {

    private ActiveReport report;
    private Label message;
    private Browser browser;
    private PageBrowser page;
    private FollowedCaret caret;
    private boolean shown;

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
        caret = new FollowedCaret(parent.getDisplay(), page::follow);
        report = new ActiveReport(getSite().getPage(), this::refresh);
        report.follow();
        refresh();
    }

    @Override
    public void dispose() {
        if (report != null) {
            report.leave();
            caret.leave();
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
        caret.watch(report.editor());
        if (!shown && report.document() != null) {
            say(PreviewTexts.working);
        }
        report.read(ComposedPage::of, this::show);
    }

    /** Shows a composed page. The page stays if the report could not be read. */
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
            shown = true;
            page.show(composed.html());
            caret.follow();
        }
    }

    private void say(String words) {
        message.setText(words);
        ((GridData) message.getLayoutData()).exclude = words.isEmpty();
        message.setVisible(!words.isEmpty());
        message.getParent().layout();
    }

    /** Selects the clicked block in the editor. The view must not scroll to this block in turn. */
    private void lead(int offset) {
        report.editor().ifPresent(editor -> caret.leading(() -> {
            editor.selectAndReveal(offset, 0);
            getSite().getPage().activate(editor);
        }));
    }
}
