/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;
import org.spinescribe.manuscript.pdf.shaping.PrivateCharacters;
import org.spinescribe.manuscript.pdf.shaping.ShapedFont;

/**
 * Gives a document its fonts: the bundled ones, and those of the operating system for other scripts. The formatter's
 * own ligature support stays off: with it, copied kanji turn into radicals that look alike.
 */
final class EmbeddedFonts extends IFDocumentHandlerProxy {

    private static final List<String> NORMAL_AND_ITALIC = List.of(Font.STYLE_NORMAL, Font.STYLE_ITALIC);

    private final FontChoice fonts;
    private final List<ShapedFont> shaped = new ArrayList<>();
    private final PrivateCharacters characters = new PrivateCharacters();

    EmbeddedFonts(FontChoice fonts, IFDocumentHandler handler) {
        super(handler);
        this.fonts = fonts;
    }

    /** The characters that stand for the glyphs of other scripts. */
    PrivateCharacters characters() {
        return characters;
    }

    /** The fonts of other scripts in the finished document. */
    List<ShapedFont> shaped() {
        return shaped.stream().filter(ShapedFont::hadMappingOperations).toList();
    }

    @Override
    public void setFontInfo(FontInfo info) {
        BundledFonts.faces().forEach(face -> add(info, face));
        fonts.files().forEach(file -> add(info, file));
        super.setFontInfo(info);
    }

    private static void add(FontInfo info, FontFace face) {
        String key = nextKey(info);
        info.addMetrics(key, new LazyFont(new EmbedFontInfo(new FontUris(URI.create(face.address()), null), false,
                false, List.of(), null), Formatter.files(), false));
        names(face.family()).forEach(name -> info.addFontProperties(key, name,
                face.italic() ? Font.STYLE_ITALIC : Font.STYLE_NORMAL, weight(face.bold())));
    }

    /** The names of a family, including those that drawings use. */
    private static List<String> names(String family) {
        return switch (family) {
            case BundledFonts.SANS -> List.of(family, "Arial", "Helvetica", "sans-serif");
            case BundledFonts.SERIF -> List.of(family, "Times", "Times New Roman", "serif", "any");
            default -> List.of(family);
        };
    }

    private void add(FontInfo info, Path file) {
        String regular = nextKey(info);
        info.addMetrics(regular, shaped(file));
        String bold = SystemFonts.bold(file).map(face -> {
            String key = nextKey(info);
            info.addMetrics(key, shaped(face));
            return key;
        }).orElse(regular);
        NORMAL_AND_ITALIC.forEach(style -> {
            info.addFontProperties(regular, FontChoice.family(file), style, Font.WEIGHT_NORMAL);
            info.addFontProperties(bold, FontChoice.family(file), style, Font.WEIGHT_BOLD);
        });
    }

    private ShapedFont shaped(Path file) {
        ShapedFont font = new ShapedFont(file, Formatter.files(), characters);
        shaped.add(font);
        return font;
    }

    private static int weight(boolean bold) {
        return bold ? Font.WEIGHT_BOLD : Font.WEIGHT_NORMAL;
    }

    /** The next key. The formatter's own fonts, which PDF/A does not allow, are F1 to F14. */
    private static String nextKey(FontInfo info) {
        return "F" + (info.getFonts().size() + 1);
    }
}
