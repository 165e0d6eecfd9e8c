/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outside;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.ui.lookup.ReferenceLookup;
import org.spinescribe.ui.fixes.ActionEdits;

/**
 * A code action as a proposal of quick assist.
 *
 * @param reason the message of the finding
 */
record ActionProposal(CodeAction action, String reason) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        ActionEdits.make(document, List.of(action), "");
        ReferenceLookup.begin(document, ReferenceLookup.wanted(List.of(action)));
    }

    @Override
    public String getDisplayString() {
        return action.getTitle();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return reason;
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_PASTE);
    }

    /** The caret stays beside its text. */
    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
