/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.WritingDirection;

/**
 * The fonts for a manuscript: the bundled ones, and those of the operating system for characters that the bundled ones
 * lack.
 *
 * @param families the bundled families that are tried for a character, in this order
 * @param ofScripts the font file of each script that the bundled fonts lack
 * @param ofCharacters the font files of characters that the font of their script lacks
 * @param pointed whether there are vowel points in Hebrew text, which the bundled fonts cannot place
 * @param rightToLeft whether there is text that runs from right to left
 */
record FontChoice(List<String> families, Map<UnicodeScript, Path> ofScripts, Map<Integer, Path> ofCharacters,
        boolean pointed, boolean rightToLeft) {

    private static final char FIRST_POINT = 0x591;
    private static final char LAST_POINT = 0x5C7;

    /** All bundled fonts have the letters and signs of ASCII. */
    private static final char LAST_OF_ASCII = '~';

    /**
     * A stretch of text in one font.
     *
     * @param file of a font of the operating system; empty for the bundled fonts
     */
    record Stretch(String text, Optional<Path> file) {
    }

    /**
     * Chooses the fonts for all characters of a manuscript.
     *
     * @throws MissingCharacterException when no font can print a character
     */
    static FontChoice of(PageLayout layout, ManuscriptTexts manuscript) throws MissingCharacterException {
        List<String> texts = manuscript.all();
        boolean pointed = texts.stream()
                .anyMatch(text -> text.chars().anyMatch(c -> c >= FIRST_POINT && c <= LAST_POINT));
        boolean rightToLeft = texts.stream().anyMatch(WritingDirection::hasRightToLeft);
        FontChoice bundled = new FontChoice(families(layout, texts), Map.of(), Map.of(), pointed, rightToLeft);
        SystemFontChoice system = new SystemFontChoice();
        for (String text : texts) {
            bundled.foreignRuns(text).forEach(run -> system.add(text, run));
        }
        return system.isEmpty() ? bundled : system.choose(bundled);
    }

    /** Names only the first family when it has all characters, since the formatter asks each family for each word. */
    private static List<String> families(PageLayout layout, List<String> texts) {
        List<String> all = BundledFonts.families(layout);
        boolean firstDoes = texts.stream().allMatch(text -> text.codePoints()
                .allMatch(c -> c <= LAST_OF_ASCII || BundledFonts.has(all.getFirst(), c)));
        return firstDoes ? all.subList(0, 1) : all;
    }

    /** The files of all fonts of the operating system, each once. */
    Collection<Path> files() {
        TreeSet<Path> files = new TreeSet<>(ofScripts.values());
        files.addAll(ofCharacters.values());
        return files;
    }

    /** The formatter's name for a font file of the operating system. */
    static String family(Path file) {
        return "System " + Integer.toHexString(file.toString().hashCode());
    }

    /** A text in stretches of one font, in their order. */
    List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int end = 0;
        for (ForeignRun run : foreignRuns(text)) {
            add(stretches, text.substring(end, run.start()), Optional.empty());
            run.codePoints(text).forEach(c -> add(stretches, Character.toString(c), file(c, run.script())));
            end = run.end();
        }
        add(stretches, text.substring(end), Optional.empty());
        return stretches;
    }

    /** The font of the script, and another one for signs that this font lacks. */
    private Optional<Path> file(int character, UnicodeScript script) {
        return Optional.ofNullable(ofScripts.get(script)).filter(file -> SystemFonts.has(file, character))
                .or(() -> Optional.ofNullable(ofCharacters.get(character)));
    }

    private static void add(List<Stretch> stretches, String text, Optional<Path> file) {
        if (text.isEmpty()) {
            return;
        }
        if (!stretches.isEmpty() && stretches.getLast().file().equals(file)) {
            stretches.add(new Stretch(stretches.removeLast().text() + text, file));
        } else {
            stretches.add(new Stretch(text, file));
        }
    }

    private List<ForeignRun> foreignRuns(String text) {
        return ForeignRun.in(text, this::isBundled);
    }

    private boolean isBundled(int character) {
        return character <= LAST_OF_ASCII || Character.isBmpCodePoint(character)
                && families.stream().anyMatch(family -> BundledFonts.has(family, character))
                && !Scripts.areShaped(UnicodeScript.of(character))
                && !(pointed && UnicodeScript.of(character) == UnicodeScript.HEBREW);
    }
}
