/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.Draft;

/** The keywords of a line. */
final class Keywords {

    private Keywords() {
    }

    /** The keywords, separated by semicolons, middle dots or, without either, commas. */
    static List<Draft.Keyword> of(List<SourceBlock.Paragraph> paragraphs) {
        List<Draft.Keyword> keywords = new ArrayList<>();
        for (SourceBlock.Paragraph paragraph : paragraphs) {
            String words = paragraph.words().replaceFirst("\\.\\s*$", "");
            String parting = words.contains(";") ? ";" : words.matches("(?s).*[•·|].*") ? "[•·|]"
                    : words.contains("\n") ? "\n" : ",";
            for (String term : words.split(parting)) {
                String keyword = term.replaceAll("[\\s\u00A0]+", " ").strip();
                if (!keyword.isEmpty() && !PartHeading.is("keywords", keyword)) {
                    keywords.add(new Draft.Keyword(keyword, paragraph.place()));
                }
            }
        }
        return keywords;
    }
}
