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
import java.util.Map;
import java.util.Optional;

/** Looks for fonts of the operating system for the characters that the bundled fonts lack. */
final class SystemFontChoice {

    private static final int CONTEXT = 20;

    /** The characters of each script, with the first words in which they stand. */
    private final Map<UnicodeScript, Map<Integer, String>> scripts = new EnumMap<>(UnicodeScript.class);

    boolean isEmpty() {
        return scripts.isEmpty();
    }

    /** Takes note of a run of a text. */
    void add(String text, ForeignRun run) {
        Map<Integer, String> characters = scripts.computeIfAbsent(run.script(), script -> new LinkedHashMap<>());
        for (int at = run.start(); at < run.end(); at += Character.charCount(text.codePointAt(at))) {
            int place = at;
            if (!Character.isWhitespace(text.codePointAt(at))) {
                characters.computeIfAbsent(text.codePointAt(at), character -> context(text, place));
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
        Map<Integer, Path> ofCharacters = new HashMap<>();
        for (var each : scripts.entrySet()) {
            UnicodeScript script = each.getKey();
            Optional<Path> font = SystemFonts.withAll(each.getValue().keySet());
            font.ifPresent(file -> ofScripts.put(script, file));
            for (var character : font.isPresent() ? Map.<Integer, String>of().entrySet() : each.getValue().entrySet()) {
                ofCharacters.put(character.getKey(), one(character.getKey(), character.getValue(), script));
            }
        }
        return new FontChoice(bundled.layout(), ofScripts, ofCharacters, bundled.pointed(), bundled.rightToLeft());
    }

    /** A font for one character; letters that join must all be of one font. */
    private static Path one(int character, String context, UnicodeScript script) throws MissingCharacterException {
        return Optional.of(character).filter(c -> !Scripts.areShaped(script)).flatMap(SystemFonts::with)
                .orElseThrow(() -> new MissingCharacterException(character, context, advice(script)));
    }

    private static String advice(UnicodeScript script) {
        return Advice.say(Scripts.areShaped(script) ? "shaped" : switch (script) {
            case HAN, HIRAGANA, KATAKANA -> "japanese";
            case HANGUL -> "korean";
            case COMMON -> "symbol";
            default -> "other";
        });
    }
}
