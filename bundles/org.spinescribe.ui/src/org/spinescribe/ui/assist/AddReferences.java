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

/** The proposal in a citation when the report has no works to cite: to add a bibliography file. */
final class AddReferences implements ICompletionProposal, ICompletionProposalExtension4 {

    private static final String COMMAND = "org.spinescribe.ui.addReferences";
    private static final Pattern BEGUN = Pattern.compile("\\[[^\\[\\]]*@[^\\[\\]\\s]*");

    private AddReferences() {
    }

    /** Returns the proposal when the caret is behind the {@code @} of a citation. */
    static Optional<ICompletionProposal> at(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineInformationOfOffset(offset).getOffset();
        String before = document.get(line, offset - line);
        int bracket = Math.max(0, before.lastIndexOf('['));
        return BEGUN.matcher(before.substring(bracket)).matches() ? Optional.of(new AddReferences()) : Optional.empty();
    }

    /** Opens the file dialog after the list of proposals has closed. */
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

    /** A dialog that opens without a choice would interrupt an author who is only typing. */
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
