/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

/** How the colours of an image are made. */
public final class ColourSpace {

    private static final int COMPONENTS = 9;

    private ColourSpace() {
    }

    /** Whether an image has the four inks of a printing press; only JPEG files can. */
    public static boolean isCmyk(ImageFile image) {
        return image.mediaType().equals("image/jpeg") && JpegSegments.of(image.data()).stream()
                .filter(segment -> Jpeg.startsFrame(segment.marker()) && segment.end() - segment.start() > COMPONENTS)
                .anyMatch(segment -> image.data()[segment.start() + COMPONENTS] == 4);
    }
}
