/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.Images;

/**
 * A proposal that opens the grid.
 *
 * @param offset an offset in the table
 */
record TableProposal(int offset) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
                instanceof ITextEditor editor) {
            TableOpening.at(editor, offset);
        }
    }

    @Override
    public String getDisplayString() {
        return TableTexts.assist;
    }

    @Override
    public Image getImage() {
        return Images.of("table");
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
