/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.shaping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;

/**
 * A font of the operating system for the formatter. It gives the formatter the glyphs of a word, and their places, as a
 * shaper finds them. Each instance serves one document, as it records the stand-ins for the glyphs of that document.
 */
public final class ShapedFont extends LazyFont {

    /** The copied text for a glyph whose characters another glyph shows already. */
    private static final String NOTHING = "\u200B";

    private final Path file;
    private final PrivateCharacters characters;
    private final Map<String, List<Glyph>> words = new HashMap<>();
    private final Map<Integer, String> shown = new HashMap<>();
    private int[] widths;

    /**
     * A font of a TrueType file.
     *
     * @param files opens the file
     * @param characters of the document
     */
    public ShapedFont(Path file, InternalResourceResolver files, PrivateCharacters characters) {
        super(new EmbedFontInfo(new FontUris(file.toUri(), null), false, false, List.of(), null), files, false);
        this.file = file;
        this.characters = characters;
    }

    @Override
    public boolean performsSubstitution() {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CharSequence performSubstitution(CharSequence word, String script, String language, List associations,
            boolean retainControls) {
        List<Glyph> glyphs = shaped(word.toString());
        StringBuilder printed = new StringBuilder();
        glyphs.forEach(glyph -> printed.append(standIn(glyph)));
        words.put(printed.toString(), glyphs);
        return printed.toString();
    }

    private List<Glyph> shaped(String word) {
        try {
            return Shaper.of(file).shape(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private char standIn(Glyph glyph) {
        char character = characters.of(this, glyph.number(), glyph.characters());
        MultiByteFont font = (MultiByteFont) getRealFont();
        if (!font.hasChar(character)) {
            CMapSegment[] known = font.getCMap();
            CMapSegment[] all = Arrays.copyOf(known, known.length + 1);
            all[known.length] = new CMapSegment(character, character, glyph.number());
            font.setCMap(all);
        }
        shown.merge(glyph.number(), glyph.characters(), (one, other) -> one.isEmpty() ? other : one);
        return character;
    }

    /** Changes nothing: the shaper has placed the marks already. */
    @Override
    @SuppressWarnings("rawtypes")
    public CharSequence reorderCombiningMarks(CharSequence printed, int[][] places, String script, String language,
            List associations) {
        return printed;
    }

    @Override
    public boolean performsPositioning() {
        return true;
    }

    @Override
    public int[][] performPositioning(CharSequence printed, String script, String language, int size) {
        List<Glyph> glyphs = words.getOrDefault(printed.toString(), List.of());
        int[][] places = new int[printed.length()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = i < glyphs.size() ? place(glyphs.get(i), size) : new int[4];
        }
        return places;
    }

    /** The corrections to a glyph's place and to its advance, each across and up. */
    private int[] place(Glyph glyph, int size) {
        if (widths == null) {
            widths = ((MultiByteFont) getRealFont()).getWidths();
        }
        return new int[] {scaled(glyph.right(), size), scaled(glyph.up(), size),
            scaled(glyph.advance() - widths[glyph.number()], size), 0};
    }

    private static int scaled(double thousandths, int size) {
        return (int) Math.round(thousandths * size / 1000);
    }

    /** The name of the font in the document. */
    public String nameInDocument() {
        return getEmbedFontName();
    }

    /** The characters of the glyphs in the finished document, in the notation of PDF. */
    public String toUnicode() {
        CIDSet glyphs = ((MultiByteFont) getRealFont()).getCIDSet();
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 1; i < glyphs.getNumberOfGlyphs(); i++) {
            String text = shown.getOrDefault(glyphs.getOriginalGlyphIndex(i), Character.toString(glyphs.getUnicode(i)));
            map.put(i, text.isEmpty() ? NOTHING : text);
        }
        return ToUnicode.of(map);
    }
}
