/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;

/**
 * The label of a figure or table at the start of a paragraph.
 *
 * @param label such as {@code Figure 1}
 * @param number such as {@code 1} or {@code S2}; may be empty
 * @param text behind the label
 */
record Caption(boolean table, String label, String number, List<DraftInline> text) {

    private static final Pattern LABEL = Pattern.compile("^\\s*((?:Supplementa(?:ry|l)\\s+|Online\\s+)?"
            + "(?i:(Fig(?:ure|\\.)?s?|Image|Scheme)|(Tab(?:le|\\.)))[\\s\u00A0]*([SA]?\\d{1,2}|[IVX]{1,4})"
            + "(?:[\\s\u00A0]*(?:\\([a-zA-Z](?:\\s?[-–,&]\\s?[a-zA-Z])*\\)(?=\\s*[.:|])"
            + "|[a-zA-Z](?:\\s?[-–,&]\\s?[a-zA-Z])*(?=\\s*[.:|)])))?)([\\s\u00A0]*[.:|)–—-]+)?\\s*");

    /**
     * The caption that a paragraph is.
     *
     * @param certain whether the paragraph is known to be a caption, so that no sign need follow its label
     */
    static Optional<Caption> of(SourceBlock.Paragraph paragraph, boolean certain) {
        String words = DraftInline.plain(paragraph.text());
        Matcher label = LABEL.matcher(words);
        if (!label.find()) {
            return Optional.empty();
        }
        boolean set = paragraph.text().getFirst() instanceof DraftInline.Words first
                && first.styles().contains(DraftInline.Style.STRONG)
                && first.text().strip().length() <= label.end() + 2;
        boolean alone = label.end() >= words.stripTrailing().length();
        if (!certain && label.group(5) == null && !set && !alone) {
            return Optional.empty();
        }
        return Optional.of(new Caption(label.group(3) != null, label.group(1).strip(), number(label.group(4)),
                Spaces.trimmed(Spaces.from(paragraph.text(), label.end()))));
    }

    /** Roman numbers of tables as figures, by which the text may mention them, too. */
    private static String number(String number) {
        List<String> roman = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
        int index = roman.indexOf(number.toUpperCase(Locale.ROOT));
        return index > 0 ? String.valueOf(index) : number;
    }

    /** The name of the figure or table in the report, such as {@code figure-1}. */
    String name() {
        return (table ? "table-" : "figure-") + number.toLowerCase(Locale.ROOT);
    }
}
