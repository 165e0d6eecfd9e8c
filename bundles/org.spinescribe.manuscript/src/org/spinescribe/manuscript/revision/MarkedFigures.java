/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** Merges figures of two versions. Of an exchanged picture both are shown; a deleted figure has no anchor. */
public final class MarkedFigures {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.revision.revision");

    private MarkedFigures() {
    }

    /** Whether two figures have the same pictures, whatever their captions. */
    public static boolean haveSamePictures(Block.Figure one, Block.Figure other) {
        if (one.panels().size() != other.panels().size()) {
            return false;
        }
        for (int i = 0; i < one.panels().size(); i++) {
            if (!Arrays.equals(one.panels().get(i).image().data(), other.panels().get(i).image().data())) {
                return false;
            }
        }
        return true;
    }

    static List<Block> both(Block.Figure before, Block.Figure after) {
        List<Block> figures = new ArrayList<>();
        if (!haveSamePictures(before, after)) {
            figures.add(gone(before, List.of()));
        }
        figures.add(new Block.Figure(after.id(), after.label(), after.panels(),
                MarkedLine.both(before.caption(), after.caption())));
        return figures;
    }

    static Block alone(Block.Figure figure, Side side) {
        List<Inline> caption = MarkedLine.alone(figure.caption(), side);
        return side == Side.OLD ? gone(figure, caption)
                : new Block.Figure(figure.id(), figure.label(), figure.panels(), caption);
    }

    private static Block.Figure gone(Block.Figure figure, List<Inline> caption) {
        return new Block.Figure("", Messages.of(TEXTS, "figure.before", figure.label()), figure.panels(), caption);
    }
}
