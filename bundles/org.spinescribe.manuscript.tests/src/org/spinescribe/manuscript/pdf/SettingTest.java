/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block.Paragraph;
import org.spinescribe.manuscript.Inline.Footnote;
import org.spinescribe.manuscript.Inline.Text;
import org.spinescribe.manuscript.SampleManuscript;

/** Manuscript 1209 of the generated ones had a footnote higher than a page, and its PDF was never finished. */
class SettingTest {

    @Test
    void longFootnotesBecomeEndnotes() {
        assertEquals(List.of(Setting.values()), settings(400));
        assertEquals(List.of(Setting.ENDNOTES), settings(401));
    }

    private static List<Setting> settings(int wordsOfFiveCharacters) {
        return Setting.of(ManuscriptTexts.of(SampleManuscript.smallest(new Footnote(List.of(
                new Paragraph(List.of(new Text("word ".repeat(wordsOfFiveCharacters)))))))));
    }
}
