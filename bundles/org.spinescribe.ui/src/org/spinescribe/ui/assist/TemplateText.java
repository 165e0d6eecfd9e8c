/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/**
 * A text with placeholders that the caret visits in turn.
 *
 * @param text the inserted text
 * @param stops the placeholders, with offsets in the text
 * @param caret the offset of the caret at the end
 */
public record TemplateText(String text, List<Stop> stops, int caret) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{\\d:([^}]*+)}|\\$0");

    /**
     * A placeholder.
     *
     * @param offset in the text
     * @param length of the placeholder's initial text; 0 for none
     */
    public record Stop(int offset, int length) {
    }

    /** Parses the subset of LSP snippet syntax that the server uses. */
    static TemplateText of(String typed, boolean snippet) {
        if (!snippet) {
            return new TemplateText(typed, List.of(), typed.length());
        }
        StringBuilder text = new StringBuilder();
        List<Stop> stops = new ArrayList<>();
        int caret = -1;
        int end = 0;
        Matcher place = PLACE.matcher(typed);
        while (place.find()) {
            text.append(typed, end, place.start());
            end = place.end();
            if (place.group(1) == null) {
                caret = text.length();
            } else {
                stops.add(new Stop(text.length(), place.group(1).length()));
                text.append(place.group(1));
            }
        }
        text.append(typed, end, typed.length());
        return new TemplateText(text.toString(), List.copyOf(stops), caret < 0 ? text.length() : caret);
    }

    /** Returns whether there are placeholders to visit. */
    boolean linked() {
        return !stops.isEmpty();
    }

    /** Replaces a range of the document by the text, with the line delimiter of the document. */
    public void write(ITextViewer viewer, int start, int end) throws BadLocationException {
        IDocument document = viewer.getDocument();
        TemplateText here = withLines(TextUtilities.getDefaultLineDelimiter(document));
        document.replace(start, end - start, here.text);
        if (linked()) {
            here.visit(viewer, document, start);
        }
    }

    private TemplateText withLines(String delimiter) {
        if (delimiter.equals("\n")) {
            return this;
        }
        List<Stop> moved = stops.stream().map(stop -> new Stop(moved(stop.offset(), delimiter), stop.length()))
                .toList();
        return new TemplateText(text.replace("\n", delimiter), moved, moved(caret, delimiter));
    }

    private int moved(int offset, String delimiter) {
        int lines = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return offset + lines * (delimiter.length() - 1);
    }

    private void visit(ITextViewer viewer, IDocument document, int start) throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        for (int i = 0; i < stops.size(); i++) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(document, start + stops.get(i).offset(), stops.get(i).length(), i));
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, start + caret, 0, Integer.MAX_VALUE);
        ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        ui.enter();
    }
}
