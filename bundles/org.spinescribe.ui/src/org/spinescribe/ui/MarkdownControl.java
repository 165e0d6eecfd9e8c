/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A small window that shows Markdown in the font and the colours of the workbench. */
public final class MarkdownControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int MARGIN = 5;
    private static final int WIDTH = 420;

    private StyledText page;

    private MarkdownControl(Shell parent) {
        super(parent, true);
        create();
    }

    /** Returns the creator of such windows. */
    public static IInformationControlCreator creator() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return new MarkdownControl(parent);
            }
        };
    }

    @Override
    protected void createContent(Composite parent) {
        page = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setAlwaysShowScrollBars(false);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setFont(JFaceResources.getDialogFont());
        page.setForeground(parent.getForeground());
        page.setBackground(parent.getBackground());
        page.setCaret(null);
    }

    @Override
    public void setInput(Object markdown) {
        StyledMarkdown styled = StyledMarkdown.of(String.valueOf(markdown));
        page.setText(styled.text());
        page.setStyleRanges(styled.styles());
    }

    @Override
    public void setInformation(String markdown) {
        setInput(markdown);
    }

    @Override
    public boolean hasContents() {
        return page.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point most = getSizeConstraints();
        Point natural = page.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        int width = Math.min(natural.x, most == null ? WIDTH : Math.min(WIDTH, most.x));
        int height = page.computeSize(width, SWT.DEFAULT, true).y;
        Rectangle trim = computeTrim();
        return new Point(width + trim.width, Math.min(height, most == null ? height : most.y) + trim.height);
    }

    @Override
    public void setForegroundColor(Color foreground) {
        super.setForegroundColor(foreground);
        page.setForeground(foreground);
    }

    @Override
    public void setBackgroundColor(Color background) {
        super.setBackgroundColor(background);
        page.setBackground(background);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return creator();
    }
}
