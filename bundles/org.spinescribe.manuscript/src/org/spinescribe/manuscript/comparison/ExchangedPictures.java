/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.revision.MarkedFigures;

/** Finds figures with other pictures in the new version. The source may be the same, including the file name. */
final class ExchangedPictures {

    private ExchangedPictures() {
    }

    /** The labels of these figures in the new version. */
    static List<String> between(Manuscript before, Manuscript after) {
        Map<String, Block.Figure> old = new HashMap<>();
        figures(before).forEach(figure -> old.put(figure.id(), figure));
        return figures(after).stream().filter(figure -> old.containsKey(figure.id())
                && !MarkedFigures.haveSamePictures(old.get(figure.id()), figure)).map(Block.Figure::label).toList();
    }

    private static List<Block.Figure> figures(Manuscript manuscript) {
        List<Block.Figure> figures = new ArrayList<>();
        for (Block block : manuscript.body()) {
            if (block instanceof Block.Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }
}
