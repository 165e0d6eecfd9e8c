/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.writing.WrittenFragment;

/** All words of a paste with any fields, whole or cut off, are kept once and in order. */
@Tag("exhaustive")
class NoPastedWordLostTest {

    private static final int PASTES = 2_000;
    private static final Pattern WORD = Pattern.compile("w\\d+");

    private final StringBuilder html = new StringBuilder();
    private final List<String> written = new ArrayList<>();
    private Random random;

    @Test
    void wordsOfPastedHtmlAreKept() {
        for (int seed = 0; seed < PASTES; seed++) {
            random = new Random(seed);
            html.setLength(0);
            written.clear();
            for (int i = random.nextInt(1, 25); i > 0; i--) {
                piece();
            }
            CopiedHtml copied = CopiedHtml.of(html.toString());
            assertEquals(written, words(copied.read(Map.of())), html::toString);
            PastedHtml.Reading cited = copied.read(copied.works().stream()
                    .collect(Collectors.toMap(work -> work.key(), work -> work.key())));
            List<String> kept = words(cited);
            List<String> inOrder = new ArrayList<>(written);
            inOrder.retainAll(kept);
            assertEquals(inOrder, kept, html::toString);
            long keys = WrittenFragment.prose(cited.blocks()).text().chars().filter(sign -> sign == '@').count();
            // a citation shows one word, and names one or two works
            assertEquals(written.size() - kept.size() > 0, keys > 0, html::toString);
        }
    }

    @Test
    void wordsOfPastedListsAreKept() {
        String[] starts = { "• ", "\t•\t", "– ", "o\t", "◦ ", "", "  ", "▪\t", "–\t", "•" };
        for (int seed = 0; seed < PASTES; seed++) {
            random = new Random(seed);
            html.setLength(0);
            written.clear();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                html.append(starts[random.nextInt(starts.length)]);
                word();
                html.append(random.nextInt(9) == 0 ? "\u000b" : random.nextBoolean() ? "\r\n" : "\n\n");
            }
            String text = html.toString();
            assertEquals(written, WORD.matcher(WrittenFragment.prose(PastedPlain.blocks(text)).text()).results()
                    .map(each -> each.group()).toList(), text);
        }
    }

    private void piece() {
        switch (random.nextInt(10)) {
            case 0 -> html.append(WordFields.begin(instruction()));
            case 1 -> html.append(WordFields.end());
            case 2 -> html.append(random.nextBoolean() ? "<p>" : "</p>");
            case 3 -> html.append(random.nextBoolean() ? "<i>" : "</i>");
            case 4 -> {
                html.append("<table><tr><td>");
                word();
                html.append("</td></tr></table>");
            }
            case 5, 6 -> {
                html.append(WordFields.begin(instruction()));
                word();
                html.append(WordFields.end());
            }
            default -> word();
        }
    }

    private void word() {
        String word = "w" + written.size();
        written.add(word);
        html.append(word).append(' ');
    }

    private String instruction() {
        return switch (random.nextInt(5)) {
            case 0 -> "HYPERLINK \"x\"";
            case 1 -> "ZOTERO_ITEM CSL_CITATION {broken";
            case 2 -> WordFields.zotero(WordFields.item("Reed", 2018, ""), WordFields.item("Marsh", 2019, ""));
            default -> WordFields.zotero(WordFields.item("Reed", 2018, ""));
        };
    }

    private static List<String> words(PastedHtml.Reading read) {
        return WORD.matcher(WrittenFragment.prose(read.blocks()).text()).results().map(each -> each.group()).toList();
    }
}
