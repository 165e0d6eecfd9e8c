/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.Locale;
import java.util.Optional;

import org.spinescribe.language.journal.ImagesDemand;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.Wanted;

/**
 * How a journal wants images.
 *
 * @param resolution in pixels to the inch
 * @param width at most, in millimetres
 */
record ImageWishes(ImageFormat format, int resolution, double width) {

    /** The usual demands of publishers: halftones of 300 dpi, over two columns of 84 mm at most. */
    private static final ImageWishes USUAL = new ImageWishes(ImageFormat.TIFF, 300, 174);

    static ImageWishes of(JournalDemands demands) {
        Optional<ImagesDemand> formats = demands.first(ImagesDemand.class, demand -> !demand.getFormats().isEmpty())
                .map(Wanted::value);
        return new ImageWishes(
                formats.map(demand -> ImageFormat.valueOf(demand.getFormats().getFirst().toUpperCase(Locale.ROOT)))
                        .orElse(USUAL.format()),
                number(demands.first(ImagesDemand.class, demand -> demand.getResolution() != null)
                        .map(demand -> demand.value().getResolution())).orElse(USUAL.resolution()),
                number(demands.first(ImagesDemand.class, demand -> demand.getWidth() != null)
                        .map(demand -> demand.value().getWidth())).map(Integer::doubleValue).orElse(USUAL.width()));
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(digits -> digits.matches("[1-9]\\d{1,3}")).map(Integer::valueOf);
    }
}
