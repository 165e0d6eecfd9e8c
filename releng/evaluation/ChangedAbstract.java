/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Repeats a sentence of the text in the abstract, with a word or a number that differs. */
record ChangedAbstract(String name, Pattern place, BiFunction<MatchResult, Random, String> change, List<String> rules)
        implements Mutant.Operator {

    private static final Pattern SENTENCE = Pattern.compile("[^.\n]{30,300}\\.(?= \\p{Lu}|\\s*\n)");

    @Override
    public List<Mutant> of(RealCase original, int most, Random random) {
        if (original.text().contains("\nabstract")) {
            return List.of();
        }
        List<Mutant> mutants = new ArrayList<>();
        int body = original.text().indexOf("section \"");
        List<MatchResult> sentences = new ArrayList<>(SENTENCE.matcher(original.text()).results()
                .filter(sentence -> sentence.start() > body).toList());
        Collections.shuffle(sentences, random);
        for (MatchResult sentence : sentences) {
            List<MatchResult> places = place.matcher(sentence.group()).results().toList();
            if (places.size() == 1 && mutants.size() < most) {
                MatchResult found = places.getFirst();
                String changed = sentence.group().substring(0, found.start()) + change.apply(found, random)
                        + sentence.group().substring(found.end());
                mutants.add(new Mutant(name, original.text().replaceFirst("\nsection", "\nabstract {\n  "
                        + java.util.regex.Matcher.quoteReplacement(changed.strip()) + "\n}\nsection"), rules));
            }
        }
        return mutants;
    }
}
