/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.shaping;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.spinescribe.manuscript.WritingDirection;

/**
 * Finds the glyphs of words whose letters change with their neighbours, as in Arabic and Devanagari. The Java platform
 * does this with HarfBuzz; the formatter supports the joined letters of Indic scripts only in part.
 */
final class Shaper {

    private static final float EM = 1000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Numbers from here on stand for glyphs that a ligature has taken in. */
    private static final int INVISIBLE = 0xFFFE;
    private static final Map<Path, Shaper> SHAPERS = new ConcurrentHashMap<>();

    private final Font font;

    private Shaper(Font font) {
        this.font = font;
    }

    /**
     * The shaper for a font file.
     *
     * @throws IOException when the platform does not take the font
     */
    static Shaper of(Path file) throws IOException {
        Shaper known = SHAPERS.get(file);
        if (known == null) {
            known = new Shaper(read(file).deriveFont(EM));
            SHAPERS.put(file, known);
        }
        return known;
    }

    private static Font read(Path file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | LinkageError | InternalError e) {
            // a machine without a display may lack the libraries with which the platform reads fonts
            throw new IOException("The font " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The glyphs of a word in one script, in the order in which the word is read. */
    List<Glyph> shape(String word) {
        boolean rightToLeft = WritingDirection.hasRightToLeft(word);
        GlyphVector drawn = font.layoutGlyphVector(CONTEXT, word.toCharArray(), 0, word.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        List<Integer> order = IntStream.range(0, drawn.getNumGlyphs())
                .filter(i -> drawn.getGlyphCode(i) < INVISIBLE).boxed().toList();
        List<String> shown = shown(drawn, rightToLeft ? order.reversed() : order, word);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i : rightToLeft ? order.reversed() : order) {
            glyphs.add(glyph(drawn, i, shown.get(glyphs.size())));
        }
        return glyphs;
    }

    private static Glyph glyph(GlyphVector drawn, int index, String characters) {
        double place = index == 0 ? 0 : drawn.getGlyphPosition(index).getX();
        return new Glyph(drawn.getGlyphCode(index), characters, drawn.getGlyphPosition(index).getX() - place,
                -drawn.getGlyphPosition(index).getY(), drawn.getGlyphPosition(index + 1).getX() - place);
    }

    /** The characters that each of the glyphs shows, cluster by cluster. */
    private List<String> shown(GlyphVector drawn, List<Integer> order, String word) {
        TreeMap<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int i : order) {
            clusters.computeIfAbsent(drawn.getGlyphCharIndex(i), start -> new ArrayList<>()).add(drawn.getGlyphCode(i));
        }
        List<String> shown = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> cluster : clusters.entrySet()) {
            // characters without a glyph at the start of the word belong to its first cluster
            int start = cluster.getKey().equals(clusters.firstKey()) ? 0 : cluster.getKey();
            Integer end = clusters.higherKey(cluster.getKey());
            shown.addAll(new Cluster(word.substring(start, end == null ? word.length() : end), cluster.getValue())
                    .shown(this::glyphOf));
        }
        return shown;
    }

    private int glyphOf(int character) {
        return font.createGlyphVector(CONTEXT, Character.toString(character)).getGlyphCode(0);
    }
}
