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
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests that content assist knows every keyword of the grammar, and throws at no place in a report, however broken. */
class LanguageWordsTest {

    private static final String REPORT = """
            case report "A fracture" journal spine
            author "Ada" at x roles supervision
            patient sex male age 4 years
            abstract Purpose { Why }
            diagnosis "D" at T5–T7 tomita type 5
            timeline day 0 procedure "P" at T6 approach posterior
            implants 8 screws "S" at T4 side left
            measurements PI 52 PT of "P" preoperative 28
            scores frankel preoperative C "2 years" E
            figure f "f.png" alt "A" caption { C }
            supplement s "s.mp4" caption { C }
            article history received 2026-03-04 accepted 2026-05-20
            licence CC-BY-4.0 copyright 2026 "A"
            grant "1" from "F" to "Ada"
            reviewed case [@k] age 4 sex male at T6 treated "E" outcome "O"
            section "S" { Text [@k] [#f] ^2^ { inner } }
            subsection "T" { t }
            references "r.bib" consent none "why" keywords "Spine"
            """;

    @Test
    void everyBlockKeywordIsListed() {
        Set<String> wanted = new TreeSet<>();
        Grammar grammar = ReportAtCaret.service(IGrammarAccess.class).getGrammar();
        EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar, "Part"), RuleCall.class).stream()
                .map(call -> call.getRule().getName()).map(rule -> rule.equals("Statement") ? "StatementKind" : rule)
                .filter(rule -> !rule.equals("Stray")).forEach(rule -> wanted.addAll(firstWords(grammar, rule)));
        List.of("Subsection", "Subsubsection").forEach(rule -> wanted.addAll(firstWords(grammar, rule)));
        List<String> words = LanguageWords.of(LanguageWords.TOP).stream().map(word -> word.word().split(" ")[0]).toList();
        wanted.removeAll(words);
        assertEquals(Set.of(), wanted);
    }

    private static List<String> firstWords(Grammar grammar, String rule) {
        AbstractRule found = GrammarUtil.findRuleForName(grammar, rule);
        List<String> words = GrammarUtil.containedKeywords(found).stream().map(Keyword::getValue).toList();
        return rule.equals("StatementKind") ? words : words.subList(0, 1);
    }

    @Test
    void everyListedBlockIsInTheModel() {
        for (LanguageWords.Word word : LanguageWords.all()) {
            assertTrue(word.block().equals(LanguageWords.TOP)
                    || CaseReportPackage.eINSTANCE.getEClassifier(word.block()) != null,
                    word.block());
            assertTrue(word.meaning().endsWith("."), word.word());
        }
    }

    @Test
    void completionNeverThrowsInBrokenReports() {
        Random random = new Random(7);
        List<String> broken = new ArrayList<>(List.of(REPORT));
        for (int i = 0; i < 15; i++) {
            int from = random.nextInt(REPORT.length());
            broken.add(REPORT.substring(0, from) + REPORT.substring(Math.min(REPORT.length(), from
                    + random.nextInt(60))));
        }
        for (String text : broken) {
            for (int at = 0; at <= text.length(); at += 1 + random.nextInt(15)) {
                CompletionTest.labels(ReportAtCaret.of(text.substring(0, at) + "¦" + text.substring(at)));
            }
        }
    }
}
