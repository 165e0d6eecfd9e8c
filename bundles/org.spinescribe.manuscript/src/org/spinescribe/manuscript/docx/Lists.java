/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.output.Xml;

/** The numbering of lists: one definition for bullets, one for numbers, and a list for each use. */
final class Lists {

    private static final int LEVELS = 9;
    private static final int INDENT = 360;
    private static final String[] BULLETS = { "•", "–", "▪" };
    private static final String[] FORMATS = { "decimal", "lowerLetter", "lowerRoman" };
    private static final int BULLET_DEFINITION = 0;
    private static final int NUMBER_DEFINITION = 1;

    /** Lists in use; the first is shared by all bullets. */
    private final List<Use> uses = new ArrayList<>(List.of(new Use(0, Optional.empty())));

    /** A list at a level; only numbered lists have a first number. */
    private record Use(int level, Optional<Integer> start) {
    }

    /** The number of a list, for its paragraphs to refer to; each numbered list has its own. */
    int number(Optional<Integer> start, int level) {
        if (start.isEmpty()) {
            return 1;
        }
        uses.add(new Use(level, start));
        return uses.size();
    }

    /** How far the text of a list is indented at a level, in twentieths of a point. */
    static int indent(int level) {
        return INDENT * (level + 1);
    }

    String xml() {
        Xml xml = new Xml().start("w:numbering", "xmlns:w", Namespaces.W);
        definition(xml, BULLET_DEFINITION);
        definition(xml, NUMBER_DEFINITION);
        for (int i = 0; i < uses.size(); i++) {
            use(xml, i + 1, uses.get(i));
        }
        return xml.end().toString();
    }

    private static void definition(Xml xml, int id) {
        xml.start("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        xml.value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            boolean bullet = id == BULLET_DEFINITION;
            xml.start("w:lvl", "w:ilvl", String.valueOf(level)).value("w:start", 1);
            xml.value("w:numFmt", bullet ? "bullet" : FORMATS[level % FORMATS.length]);
            xml.value("w:lvlText", bullet ? BULLETS[level % BULLETS.length] : "%" + (level + 1) + ".");
            xml.value("w:lvlJc", "left");
            xml.start("w:pPr").empty("w:ind", "w:left", String.valueOf(indent(level)), "w:hanging",
                    String.valueOf(INDENT)).end().end();
        }
        xml.end();
    }

    private static void use(Xml xml, int number, Use use) {
        xml.start("w:num", "w:numId", String.valueOf(number));
        xml.value("w:abstractNumId", use.start().isPresent() ? NUMBER_DEFINITION : BULLET_DEFINITION);
        use.start().ifPresent(start -> xml.start("w:lvlOverride", "w:ilvl", String.valueOf(use.level()))
                .value("w:startOverride", start).end());
        xml.end();
    }
}
