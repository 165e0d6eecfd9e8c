/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What is proposed in a citation when there is no work to cite: a file of works. */
final class AddReferences implements ICompletionProposal, ICompletionProposalExtension4 {

    private static final String COMMAND = "org.spinescribe.ui.addReferences";
    private static final Pattern BEGUN = Pattern.compile("\\[[^\\[\\]]*@[^\\[\\]\\s]*");

    private AddReferences() {
    }

    /** The proposal, when the caret is behind the {@code @} of a citation. */
    static Optional<ICompletionProposal> at(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineInformationOfOffset(offset).getOffset();
        String before = document.get(line, offset - line);
        int bracket = Math.max(0, before.lastIndexOf('['));
        return BEGUN.matcher(before.substring(bracket)).matches() ? Optional.of(new AddReferences()) : Optional.empty();
    }

    /** Asks for a file, behind the list of proposals. */
    @Override
    public void apply(IDocument document) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
            } catch (CommandException e) {
                ILog.of(AddReferences.class).error("References could not be added.", e);
            }
        });
    }

    @Override
    public String getDisplayString() {
        try {
            return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND).getName() + "…";
        } catch (CommandException e) {
            throw new IllegalStateException("plugin.xml has no command " + COMMAND, e);
        }
    }

    /** A window that comes by itself would be in the way of who only types. */
    @Override
    public boolean isAutoInsertable() {
        return false;
    }

    @Override
    public Image getImage() {
        return ItemImages.of(CompletionItemKind.Reference);
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
