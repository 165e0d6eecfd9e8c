/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts pictures within SVG. The library that draws SVG supports only PNG with 256 shades for each colour: it
 * refuses other kinds, or draws them in wrong colours.
 */
public final class EmbeddedPictures {

    /** Some programs write the line breaks within a picture as character references. */
    private static final String LINE_BREAK = "&#(?:10|13|xA|xD|xa|xd);";
    private static final Pattern PNG = Pattern.compile("(?<=data:image/png;base64,)"
            + "(?:[A-Za-z0-9+/=\\s]|" + LINE_BREAK + ")++");

    private EmbeddedPictures() {
    }

    /** A drawing with drawable pictures: the same array when all of them are. */
    public static byte[] drawable(byte[] svg) {
        String text = new String(svg, StandardCharsets.ISO_8859_1);
        Matcher png = PNG.matcher(text);
        StringBuilder drawable = new StringBuilder();
        boolean same = true;
        while (png.find()) {
            String picture = drawable(png.group());
            same &= picture.equals(png.group());
            png.appendReplacement(drawable, picture);
        }
        return same ? svg : png.appendTail(drawable).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String drawable(String base64) {
        try {
            byte[] png = Base64.getMimeDecoder().decode(base64.replaceAll(LINE_BREAK, "\n"));
            byte[] drawable = GreyPicture.coloured(png);
            return drawable == png ? base64 : Base64.getEncoder().encodeToString(drawable);
        } catch (IOException | IllegalArgumentException e) {
            return base64; // the drawing library will report the problem
        }
    }
}
