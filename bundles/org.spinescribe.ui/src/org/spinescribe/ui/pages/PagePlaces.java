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
 * What was written where stands where on the pages.
 *
 * @param blocks by their offsets in the report
 */
record PagePlaces(List<BlockPlace> blocks) {

    static final PagePlaces NONE = new PagePlaces(List.of());

    private static final Comparator<BlockPlace> AS_PRINTED = Comparator.comparingInt(BlockPlace::page)
            .thenComparingDouble(BlockPlace::top);

    PagePlaces {
        blocks = List.copyOf(blocks);
    }

    /** The same with the places of another text, such as that of a report in which something is proposed. */
    PagePlaces in(IntUnaryOperator text) {
        return new PagePlaces(blocks.stream().map(block -> new BlockPlace(text.applyAsInt(block.offset()), block.page(),
                block.top())).toList());
    }

    /** The block that a place of the report belongs to; empty before the first block, as in the facts. */
    Optional<BlockPlace> of(int offset) {
        return blocks.stream().filter(block -> block.offset() <= offset).reduce((first, second) -> second);
    }

    /** The block at a spot: the last one that begins above it. */
    Optional<BlockPlace> at(Spot spot) {
        return blocks.stream().filter(block -> block.page() < spot.page()
                || block.page() == spot.page() && block.top() <= spot.top()).max(AS_PRINTED);
    }

    /** Where the next block begins on the page of a block. */
    Optional<Double> end(BlockPlace block) {
        return blocks.stream().filter(other -> other.page() == block.page() && other.top() > block.top())
                .map(BlockPlace::top).min(Comparator.naturalOrder());
    }
}
