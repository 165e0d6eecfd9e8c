/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.batik.bridge.DefaultFontFamilyResolver;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.GVTFontFamily;

/** Gives drawings the fonts of this program, so that they look the same on every machine. */
final class BundledFamilies implements FontFamilyResolver {

    private static final String SANS = "Liberation Sans";
    private static final String SERIF = "Liberation Serif";
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final Set<String> SERIF_NAMES = Set.of("serif", "times", "times new roman", "liberation serif");
    private static final Set<String> SANS_NAMES = Set.of("sans-serif", "arial", "helvetica", "liberation sans",
            "dialog", "system-ui");

    static final BundledFamilies INSTANCE = new BundledFamilies();

    private final Set<String> registered = new HashSet<>();

    private BundledFamilies() {
    }

    /** Loads the fonts of a family when the first drawing needs them, since that takes long. */
    private GVTFontFamily bundled(String family) {
        synchronized (registered) {
            if (registered.add(family)) {
                FACES.forEach(face -> register("/fonts/" + family.replace(" ", "") + "-" + face + ".ttf"));
            }
        }
        return new AWTFontFamily(family);
    }

    private static void register(String resource) {
        try (InputStream font = BundledFamilies.class.getResourceAsStream(resource)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("The font " + resource + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public GVTFontFamily resolve(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        if (SERIF_NAMES.contains(name)) {
            return bundled(SERIF);
        }
        return SANS_NAMES.contains(name) ? bundled(SANS) : DefaultFontFamilyResolver.SINGLETON.resolve(family);
    }

    @Override
    public GVTFontFamily resolve(String family, FontFace face) {
        return resolve(family);
    }

    @Override
    public GVTFontFamily loadFont(InputStream font, FontFace face) throws Exception {
        return DefaultFontFamilyResolver.SINGLETON.loadFont(font, face);
    }

    @Override
    public GVTFontFamily getDefault() {
        return bundled(SANS);
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char character) {
        return DefaultFontFamilyResolver.SINGLETON.getFamilyThatCanDisplay(character);
    }
}
