/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.spinescribe.ui.positions.Positions;

/** Applies the edits of code actions to a document. */
public final class ActionEdits {

    private ActionEdits() {
    }

    private record Place(IRegion region, String text) {
    }

    /**
     * Applies the edits from the end to the start, so that no earlier edit moves the range of a later one. An edit that
     * two actions share is applied once.
     *
     * @param address the URI of the document in the actions
     */
    public static void make(IDocument document, List<CodeAction> actions, String address) {
        List<Place> places = actions.stream().filter(action -> action.getEdit() != null)
                .flatMap(action -> action.getEdit().getChanges().get(address).stream())
                .distinct().map(edit -> place(document, edit))
                .sorted(Comparator.comparingInt((Place place) -> place.region().getOffset()).reversed()).toList();
        for (Place place : places) {
            try {
                document.replace(place.region().getOffset(), place.region().getLength(), place.text());
            } catch (BadLocationException e) {
                ILog.of(ActionEdits.class).warn("The words of a fix have gone since.", e);
            }
        }
    }

    private static Place place(IDocument document, TextEdit edit) {
        return new Place(Positions.region(document, edit.getRange()), edit.getNewText());
    }
}
