/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Inline;
import org.xml.sax.SAXException;

/** Writes captions: the label in bold, then the text. */
final class FoCaptions {

    private FoCaptions() {
    }

    static void write(Fo fo, Look look, FoInlines inlines, String id, String label, List<Inline> caption,
            String... attributes) throws SAXException {
        double size = look.fontSize() - 1;
        Stream<String> own = Stream.of("role", "Caption", "id", id, "font-size", Look.points(size), "line-height",
                Look.looseLine(size), "keep-together.within-page", look.keep());
        fo.start("block", Stream.concat(own, Arrays.stream(attributes)).toArray(String[]::new));
        fo.start("inline", "font-weight", "bold").text(label).end();
        if (!caption.isEmpty()) {
            fo.text(" ");
            inlines.write(caption);
        }
        fo.end();
    }
}
