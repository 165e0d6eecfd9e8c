/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.ide.Typed;

/** No word of the grammar is forgotten, and no place in a report, however broken, throws. */
class WordsTest {

    private static final String REPORT = """
            case report "A fracture" journal spine
            author "Ada" at x roles supervision
            patient sex male age 4 years
            abstract Purpose { Why }
            diagnosis "D" at T5–T7 tomita type 5
            timeline day 0 procedure "P" at T6 approach posterior
            scores frankel preoperative C "2 years" E
            figure f "f.png" alt "A" caption { C }
            section "S" { Text [@k] [#f] ^2^ { inner } }
            subsection "T" { t }
            references "r.bib" consent none "why" keywords "Spine"
            """;

    @Test
    void everyWordThatStartsABlockIsThere() {
        Set<String> wanted = new TreeSet<>();
        for (String rule
                : List.of("Title", "ShortTitle", "TargetJournal", "Language", "Affiliation", "Author", "Keywords",
                "Abbreviation", "Highlights", "Patient", "Abstract", "Section", "Diagnosis", "Timeline", "Scores", "Figure",
                "Table", "References", "StatementKind", "Subsection", "Subsubsection")) {
            wanted.addAll(firstWords(rule));
        }
        List<String> words = Words.of(Words.TOP).stream().map(word -> word.word().split(" ")[0]).toList();
        wanted.removeAll(words);
        assertEquals(Set.of(), wanted);
    }

    private static List<String> firstWords(String rule) {
        AbstractRule found = GrammarUtil.findRuleForName(Typed.service(IGrammarAccess.class).getGrammar(), rule);
        List<String> words = GrammarUtil.containedKeywords(found).stream().map(Keyword::getValue).toList();
        return rule.equals("StatementKind") ? words : words.subList(0, 1);
    }

    @Test
    void everyBlockNamedHereIsOneOfTheModel() {
        for (Words.Word word : Words.all()) {
            assertTrue(word.block().equals(Words.TOP)
                    || CaseReportPackage.eINSTANCE.getEClassifier(word.block()) != null,
                    word.block());
            assertTrue(word.meaning().endsWith("."), word.word());
        }
    }

    @Test
    void nothingThrowsWhereverOneTypesInWhateverIsLeftOfAReport() {
        Random random = new Random(7);
        List<String> broken = new ArrayList<>(List.of(REPORT));
        for (int i = 0; i < 15; i++) {
            int from = random.nextInt(REPORT.length());
            broken.add(REPORT.substring(0, from) + REPORT.substring(Math.min(REPORT.length(), from
                    + random.nextInt(60))));
        }
        for (String text : broken) {
            for (int at = 0; at <= text.length(); at += 1 + random.nextInt(15)) {
                CompletionTest.labels(Typed.of(text.substring(0, at) + "¦" + text.substring(at)));
            }
        }
    }
}
