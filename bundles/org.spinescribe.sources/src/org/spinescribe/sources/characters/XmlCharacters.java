/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.characters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes an XML file by its declared encoding. Java's parser would print a message about an invalid byte on the
 * console before throwing.
 */
public final class XmlCharacters {

    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final int HEAD = 200;

    private XmlCharacters() {
    }

    /** @throws CharacterCodingException when a byte is invalid in the encoding */
    public static String of(byte[] file) throws CharacterCodingException {
        String text = encoding(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset encoding(byte[] file) throws CharacterCodingException {
        if (file.length > 1 && ((file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF
                || (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared =
                ENCODING.matcher(new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")
                    ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw new CharacterCodingException();
        }
    }
}
