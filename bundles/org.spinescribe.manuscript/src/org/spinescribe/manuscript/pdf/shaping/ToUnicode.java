/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.shaping;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * Maps the glyphs of a font to characters, so that readers of a PDF can copy and find its text. The formatter's own map
 * has one character of the first 65,536 for each glyph.
 */
final class ToUnicode {

    /** The maximum number of lines in one section, by the PDF specification. */
    private static final int LINES = 100;
    private static final HexFormat HEX = HexFormat.of();

    private ToUnicode() {
    }

    /** The map of a font in the notation of PDF, by the numbers of the glyphs in the embedded font. */
    static String of(SortedMap<Integer, String> characters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <ffff>
                endcodespacerange
                """);
        int line = 0;
        for (Map.Entry<Integer, String> glyph : characters.entrySet()) {
            if (line % LINES == 0) {
                map.append(Math.min(LINES, characters.size() - line)).append(" beginbfchar\n");
            }
            map.append('<').append(HEX.toHexDigits(glyph.getKey().shortValue())).append("> <")
                    .append(HEX.formatHex(glyph.getValue().getBytes(StandardCharsets.UTF_16BE))).append(">\n");
            line++;
            if (line % LINES == 0 || line == characters.size()) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
