/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for fonts of the operating system for the characters that the bundled fonts lack. */
final class SystemFontChoice {

    private static final int CONTEXT = 20;

    /** The letters of each script, with the text around their first occurrence. */
    private final Map<UnicodeScript, Map<Integer, String>> letters = new EnumMap<>(UnicodeScript.class);
    /** The same for signs that belong to no script, by the script of the adjacent letters. */
    private final Map<UnicodeScript, Map<Integer, String>> signs = new EnumMap<>(UnicodeScript.class);

    boolean isEmpty() {
        return letters.isEmpty() && signs.isEmpty();
    }

    /** Adds a run of a text. */
    void add(String text, ForeignRun run) {
        for (int at = run.start(); at < run.end(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!Character.isWhitespace(character)) {
                (Scripts.isShared(character) ? signs : letters)
                        .computeIfAbsent(run.script(), script -> new LinkedHashMap<>())
                        .putIfAbsent(character, context(text, at));
            }
        }
    }

    private static String context(String text, int index) {
        return text.substring(Math.max(0, index - CONTEXT), Math.min(text.length(), index + CONTEXT)).strip();
    }

    /**
     * The bundled fonts with a font for each script.
     *
     * @throws MissingCharacterException when no font has a character
     */
    FontChoice choose(FontChoice bundled) throws MissingCharacterException {
        Map<UnicodeScript, Path> ofScripts = new EnumMap<>(UnicodeScript.class);
        letters.forEach((script, own) -> SystemFonts.withAll(own.keySet())
                .ifPresent(file -> ofScripts.put(script, file)));
        Map<Integer, Path> ofCharacters = new HashMap<>();
        for (Map<UnicodeScript, Map<Integer, String>> characters : List.of(letters, signs)) {
            for (var script : characters.entrySet()) {
                Optional<Path> font = Optional.ofNullable(ofScripts.get(script.getKey()));
                for (var each : script.getValue().entrySet()) {
                    if (font.filter(file -> SystemFonts.has(file, each.getKey())).isEmpty()) {
                        ofCharacters.put(each.getKey(), one(each.getKey(), each.getValue()));
                    }
                }
            }
        }
        return new FontChoice(bundled.families(), ofScripts, ofCharacters, bundled.pointed(), bundled.rightToLeft());
    }

    /** A font for one character of a script without joining letters, which must all be of one font. */
    private static Path one(int character, String context) throws MissingCharacterException {
        UnicodeScript script = UnicodeScript.of(character);
        return Optional.of(character).filter(c -> !Scripts.areShaped(script)).flatMap(SystemFonts::with)
                .orElseThrow(() -> new MissingCharacterException(character, context, advice(script)));
    }

    private static String advice(UnicodeScript script) {
        return Advice.say(Scripts.areShaped(script) ? "shaped" : switch (script) {
            case HAN, HIRAGANA, KATAKANA -> "japanese";
            case HANGUL -> "korean";
            case COMMON, INHERITED, UNKNOWN -> "symbol";
            default -> "other";
        });
    }
}
