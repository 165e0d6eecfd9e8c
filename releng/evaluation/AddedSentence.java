/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a wrong sentence, made from a right one by chance, at the end of the account of a real case. */
record AddedSentence(String name, Function<Random, String> sentence, Function<Random, String> facts, List<String> rules)
        implements Mutant.Operator {

    private static final Pattern SECTION = Pattern.compile("\nsection \"([^\"]*)\" \\{((?:(?!\n\\}).)*)\n\\}", Pattern.DOTALL);
    private static final Pattern OTHERS = Pattern.compile("introduction|background|discussion|literature|review|method|conclusion|limitation",
            Pattern.CASE_INSENSITIVE);

    static AddedSentence of(String name, Function<Random, String> sentence, String... rules) {
        return new AddedSentence(name, sentence, random -> "", List.of(rules));
    }

    /** Where the first section ends that has text and whose title is not one of those about others. */
    private static int endOfCase(String text) {
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            if (!OTHERS.matcher(section.group(1)).find() && !section.group(2).isBlank()) {
                return section.end(2);
            }
        }
        return -1;
    }

    @Override
    public List<Mutant> of(RealCase original, int most, Random random) {
        List<Mutant> mutants = new ArrayList<>();
        int end = endOfCase(original.text());
        for (int i = 0; i < most && end > 0; i++) {
            mutants.add(new Mutant(name, original.text().substring(0, end) + "\n\n  " + sentence.apply(random)
                    + original.text().substring(end) + facts.apply(random), rules));
        }
        return mutants;
    }
}
