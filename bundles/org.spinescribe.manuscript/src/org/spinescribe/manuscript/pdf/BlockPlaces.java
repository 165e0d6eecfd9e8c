/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.fop.render.intermediate.extensions.GoToXYAction;
import org.apache.fop.render.intermediate.extensions.NamedDestination;
import org.spinescribe.manuscript.Block;
import org.xml.sax.SAXException;

/** Finds the places of a report's blocks: requests destinations from the formatter that no file will contain. */
final class BlockPlaces {

    private static final double MILLIPOINTS = 1000;

    private final boolean wanted;
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final List<BlockPlace> found = new ArrayList<>();

    /** @param wanted whether any caller needs the places of the blocks */
    BlockPlaces(boolean wanted) {
        this.wanted = wanted;
    }

    /** The identifier for a block without another one; null for a generated block. */
    String mark(int offset) {
        return mark(!wanted || offset == Block.NOWHERE ? null : "block-" + offsets.size(), offset);
    }

    /** Returns the identifier that a block has already. */
    String mark(String id, int offset) {
        if (wanted && id != null && offset != Block.NOWHERE) {
            offsets.put(id, offset);
        }
        return id;
    }

    /** Asks the formatter where all marked blocks are. */
    void ask(Fo fo) throws SAXException {
        for (String id : offsets.keySet()) {
            fo.startForeign(Fo.EXTENSIONS, "fox:destination", "internal-destination", id).end();
        }
    }

    /** Takes note of an answer of the formatter. */
    void answer(NamedDestination destination) {
        if (destination.getAction() instanceof GoToXYAction place && place.getPageIndex() >= 0) {
            found.add(new BlockPlace(offsets.get(destination.getName()), place.getPageIndex() + 1,
                    place.getTargetLocation().getY() / MILLIPOINTS));
        }
    }

    /** All places by their offsets; complete when the document is finished. */
    List<BlockPlace> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(BlockPlace::offset)).toList();
    }
}
