/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.spinescribe.manuscript.pdf.BlockPlace;

/**
 * Maps offsets in the report to places on the pages.
 *
 * @param blocks the printed blocks, sorted by their offsets in the report
 */
record PagePlaces(List<BlockPlace> blocks) {

    static final PagePlaces NONE = new PagePlaces(List.of());

    private static final Comparator<BlockPlace> AS_PRINTED = Comparator.comparingInt(BlockPlace::page)
            .thenComparingDouble(BlockPlace::top);

    PagePlaces {
        blocks = List.copyOf(blocks);
    }

    /** Returns the same places with the offsets of another text, such as that of a report before proposed changes. */
    PagePlaces in(IntUnaryOperator text) {
        return new PagePlaces(blocks.stream().map(block -> new BlockPlace(text.applyAsInt(block.offset()), block.page(),
                block.top())).toList());
    }

    /** Returns the block at an offset of the report; empty before the first block, as in the facts. */
    Optional<BlockPlace> of(int offset) {
        return blocks.stream().filter(block -> block.offset() <= offset).reduce((first, second) -> second);
    }

    /** Returns the block at a spot of a page: the last one that begins above the spot. */
    Optional<BlockPlace> at(Spot spot) {
        return blocks.stream().filter(block -> block.page() < spot.page()
                || block.page() == spot.page() && block.top() <= spot.top()).max(AS_PRINTED);
    }

    /** Returns the top of the next block on the same page. */
    Optional<Double> end(BlockPlace block) {
        return blocks.stream().filter(other -> other.page() == block.page() && other.top() > block.top())
                .map(BlockPlace::top).min(Comparator.naturalOrder());
    }
}
