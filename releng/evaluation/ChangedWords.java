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

/** Changes a word or a number in the text of a real case. */
record ChangedWords(String name, Pattern place, BiFunction<MatchResult, Random, String> change, String facts,
        List<String> rules) implements Mutant.Operator {

    static ChangedWords of(String name, String place, BiFunction<MatchResult, Random, String> change, String... rules) {
        return new ChangedWords(name, Pattern.compile(place), change, "", List.of(rules));
    }

    /** Adds typed facts, in which %s stands for the first group of the place in the original. */
    ChangedWords with(String typed) {
        return new ChangedWords(name, place, change, typed, rules);
    }

    @Override
    public List<Mutant> of(RealCase original, int most, Random random) {
        String text = original.text();
        int body = text.indexOf("section \"");
        List<MatchResult> places = new ArrayList<>(place.matcher(text).results().filter(found -> found.start() > body)
                .toList());
        Collections.shuffle(places, random);
        List<Mutant> mutants = new ArrayList<>();
        for (MatchResult found : places.subList(0, Math.min(most, places.size()))) {
            String changed = change.apply(found, random);
            if (changed != null && !changed.equals(found.group())) {
                mutants.add(new Mutant(name, text.substring(0, found.start()) + changed + text.substring(found.end())
                        + (facts.isEmpty() ? "" : facts.formatted(found.group(1))), rules));
            }
        }
        return mutants;
    }
}
