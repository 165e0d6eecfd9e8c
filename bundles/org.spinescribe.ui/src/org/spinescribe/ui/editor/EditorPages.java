/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The form page and the text page of the editor, with tabs at its lower edge. */
final class EditorPages {

    private final CTabFolder folder;
    private final CTabItem form;
    private final CTabItem source;
    private final Composite text;

    /** @param turned is run when the user has turned to the other page */
    EditorPages(Composite parent, Runnable turned) {
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        folder.setData("org.eclipse.e4.ui.css.CssClassName", "spinescribe-pages"); // for css/dark.css
        text = new Composite(folder, SWT.NONE);
        text.setLayout(new FillLayout());
        form = page(EditorTexts.overview, null);
        source = page(EditorTexts.source, text);
        folder.setSelection(source);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turned.run()));
    }

    private CTabItem page(String title, Control content) {
        CTabItem page = new CTabItem(folder, SWT.NONE);
        page.setText(title);
        page.setControl(content);
        return page;
    }

    /** Returns the parent of the text. */
    Composite source() {
        return text;
    }

    /** Returns the parent of the form. */
    Composite folder() {
        return folder;
    }

    /**
     * Sets the form's control. Afterwards the theme styles it again: a form that is created together with its editor,
     * as that of a new report, would keep the light header of its toolkit in a dark theme.
     */
    void setForm(Control control) {
        form.setControl(control);
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                control.reskin(SWT.ALL);
            }
        });
    }

    boolean isForm() {
        return !form.isDisposed() && folder.getSelection() == form;
    }

    void showForm() {
        folder.setSelection(form);
    }

    void showSource() {
        folder.setSelection(source);
    }
}
