/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.LinkedHashMap;
import java.util.Map;

import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.Supplement;

/** The files of a manuscript's figures, and the names of its supplementary files. */
final class Graphics {

    private final String name;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param name the common start of all file names */
    Graphics(String name) {
        this.name = name;
    }

    /** Adds the image of a panel and returns its file name. */
    String add(int figure, String letter, Image image) {
        String file = name + "-fig" + figure + letter.replaceAll("[^\\p{L}\\p{N}]", "") + ending(image);
        files.put(file, image.data());
        return file;
    }

    /** The name of a supplementary file beside the article. */
    String nameOf(Supplement supplement) {
        return name + "-" + supplement.name();
    }

    /** All files by their names. */
    Map<String, byte[]> files() {
        return files;
    }

    private static String ending(Image image) {
        return switch (image.mediaType()) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> ".svg";
        };
    }
}
