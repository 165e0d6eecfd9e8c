/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinescribe.drafts.coauthors.CoAuthors;

/** Shows a proposal with the buttons to accept, reject or edit it. */
final class ChangePage extends Composite {

    /** The minimum width of the buttons, in pixels: in a narrow view they wrap to more lines. */
    private static final int WIDTH = 120;

    private final SideBySide words;
    private final Label remark;
    private final Composite buttons;

    /** @param actions the actions of the buttons */
    ChangePage(Composite parent, List<IAction> actions) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        words = new SideBySide(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        remark = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remark);
        buttons = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(buttons);
        buttons.setLayout(RowLayoutFactory.fillDefaults().wrap(true).create());
        actions.forEach(this::button);
    }

    private void button(IAction action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(action.getText());
        button.setToolTipText(action.getToolTipText());
        button.addListener(SWT.Selection, event -> action.run());
        action.addPropertyChangeListener(change -> {
            if (!button.isDisposed()) {
                button.setEnabled(action.isEnabled());
                button.setText(action.getText());
                button.setToolTipText(action.getToolTipText());
            }
        });
    }

    void show(CoAuthors work, CoAuthors.Item item) {
        words.show(item.proposal());
        String text = ProposalWords.remark(work, item);
        remark.setText(text);
        ((GridData) remark.getLayoutData()).exclude = text.isEmpty();
        remark.setVisible(!text.isEmpty());
        layout(true, true);
    }
}
