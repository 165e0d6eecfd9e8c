/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Shows the version, the licence and the system. Users can copy them into a message to support. */
final class AboutDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int MARGIN = 14;

    private final AboutText text = AboutText.ofThisProgram();

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(AboutTexts.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 8).applyTo(area);
        Label picture = new Label(area, SWT.NONE);
        Image image = ResourceLocator.imageDescriptorFromBundle("org.spinescribe.ui", "icons/studio-48.png")
                .map(ImageDescriptor::createImage).orElse(null);
        picture.setImage(image);
        picture.addDisposeListener(event -> {
            if (image != null) {
                image.dispose();
            }
        });
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, text.lines().size()).applyTo(picture);
        text.lines().forEach(line -> add(area, line));
        return area;
    }

    private static void add(Composite area, String line) {
        Link words = new Link(area, SWT.WRAP);
        words.setText(line);
        if (area.getChildren().length == 2) {
            words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        words.addListener(SWT.Selection, event -> Program.launch(event.text));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, AboutTexts.copy, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { text.plain() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }
}
